/// Files of trained models and the cards that say what they were trained from. Start at {@link
/// org.stroma.learn.model.ModelCard}.
@NullMarked
package org.stroma.learn.model;

import org.jspecify.annotations.NullMarked;
