/// Dictionary forms of words. Start at {@link org.stroma.language.lemma.Lemmas}.
@NullMarked
package org.stroma.language.lemma;

import org.jspecify.annotations.NullMarked;
