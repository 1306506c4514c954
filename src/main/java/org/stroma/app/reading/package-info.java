/// Who is to read, and what readers from outside said. Start at {@link org.stroma.app.reading.ReadingPlan}.
@NullMarked
package org.stroma.app.reading;

import org.jspecify.annotations.NullMarked;
