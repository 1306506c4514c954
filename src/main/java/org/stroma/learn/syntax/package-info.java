/// Trains and scores sentence, token, tag, lemma and syntax models. Start at {@link
/// org.stroma.learn.syntax.SyntaxTraining}.
@NullMarked
package org.stroma.learn.syntax;

import org.jspecify.annotations.NullMarked;
