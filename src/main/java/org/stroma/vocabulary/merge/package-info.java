/// Entries of several lists that are one thing. Start at {@link org.stroma.vocabulary.merge.Joining}.
@NullMarked
package org.stroma.vocabulary.merge;

import org.jspecify.annotations.NullMarked;
