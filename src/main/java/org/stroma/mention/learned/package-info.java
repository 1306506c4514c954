/// Names found by trained models. Start at {@link org.stroma.mention.learned.LearnedMentions}.
@NullMarked
package org.stroma.mention.learned;

import org.jspecify.annotations.NullMarked;
