/// From sentences to the things they name. Start at {@link org.stroma.mention.MentionFinder}.
@NullMarked
package org.stroma.mention;

import org.jspecify.annotations.NullMarked;
