/// Measures what the program finds against what a curator finds. Start at {@link org.stroma.learn.Score}, which holds
/// the claims of a corpus against {@link org.stroma.learn.Gold} claims.
@NullMarked
package org.stroma.learn;

import org.jspecify.annotations.NullMarked;
