/// What is asked, counted and logged. Start at {@link org.stroma.serve.traffic.Traffic}.
@NullMarked
package org.stroma.serve.traffic;

import org.jspecify.annotations.NullMarked;
