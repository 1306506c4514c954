/// Terminology in a compact binary form, so that it loads in a moment. Start at {@link
/// org.stroma.vocabulary.compact.CompactReader}.
@NullMarked
package org.stroma.vocabulary.compact;

import org.jspecify.annotations.NullMarked;
