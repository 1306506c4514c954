/// Two names of a sentence and what a model reads between them where no construction does. Start at
/// {@link org.stroma.extract.pair.SentencePairs}.
@NullMarked
package org.stroma.extract.pair;

import org.jspecify.annotations.NullMarked;
