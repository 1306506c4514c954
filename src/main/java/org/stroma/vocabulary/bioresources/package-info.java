/// Names that the bioresources library lists. Start at {@link org.stroma.vocabulary.bioresources.Bioresources}.
@NullMarked
package org.stroma.vocabulary.bioresources;

import org.jspecify.annotations.NullMarked;
