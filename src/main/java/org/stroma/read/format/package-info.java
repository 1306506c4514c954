/// What every format shares: source, decoding, keys, limits, refusals. Start at {@link
/// org.stroma.read.format.Format}.
@NullMarked
package org.stroma.read.format;

import org.jspecify.annotations.NullMarked;
