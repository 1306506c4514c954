/// Clauses that leave out what a sentence before or a heading names: topics, lead-ins, stand-ins. Start at {@link
/// org.stroma.extract.ellipsis.Ellipses}.
@NullMarked
package org.stroma.extract.ellipsis;

import org.jspecify.annotations.NullMarked;
