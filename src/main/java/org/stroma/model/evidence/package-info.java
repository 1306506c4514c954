/// What one place says: evidence with polarity and certainty, measurements, rejections, near misses. Start at
/// {@link org.stroma.model.evidence.Evidence}.
@NullMarked
package org.stroma.model.evidence;

import org.jspecify.annotations.NullMarked;
