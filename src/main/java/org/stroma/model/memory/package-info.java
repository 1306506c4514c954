/// What is kept in memory because it is costly to make. Start at {@link org.stroma.model.memory.Remembered}.
@NullMarked
package org.stroma.model.memory;

import org.jspecify.annotations.NullMarked;
