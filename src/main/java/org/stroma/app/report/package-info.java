/// How work tells of itself without knowing a terminal. Start at {@link org.stroma.app.report.Reporter}.
@NullMarked
package org.stroma.app.report;

import org.jspecify.annotations.NullMarked;
