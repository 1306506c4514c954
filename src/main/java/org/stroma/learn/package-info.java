/// Trains the language models and measures: start at {@link org.stroma.learn.Layer} for models, at
/// {@link org.stroma.learn.Score} for what the program finds against what a curator finds, which holds
/// the claims of a corpus against {@link org.stroma.learn.Gold} claims.
@NullMarked
package org.stroma.learn;

import org.jspecify.annotations.NullMarked;
