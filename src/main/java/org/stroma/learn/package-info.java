/// Trains the language models and measures. Start at {@link org.stroma.learn.Layer} for models, and at
/// {@link org.stroma.learn.score.Score} for the comparison of a corpus's claims with
/// {@link org.stroma.learn.gold.Gold} claims.
@NullMarked
package org.stroma.learn;

import org.jspecify.annotations.NullMarked;
