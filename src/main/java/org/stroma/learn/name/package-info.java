/// Corpora of names, and the training and scores of name models. Start at {@link
/// org.stroma.learn.name.NameTraining}.
@NullMarked
package org.stroma.learn.name;

import org.jspecify.annotations.NullMarked;
