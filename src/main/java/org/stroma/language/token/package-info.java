/// Sentences and tokens as stretches of the text. Start at {@link org.stroma.language.token.SentenceSplitter} and
/// {@link org.stroma.language.token.Tokenizer}.
@NullMarked
package org.stroma.language.token;

import org.jspecify.annotations.NullMarked;
