/// What differs between two versions, as quads and as a reader would tell it. Start at {@link
/// org.stroma.graph.difference.Difference}.
@NullMarked
package org.stroma.graph.difference;

import org.jspecify.annotations.NullMarked;
