/// Names and identities that a person chose. Start at {@link org.stroma.vocabulary.curated.CuratedNames}.
@NullMarked
package org.stroma.vocabulary.curated;

import org.jspecify.annotations.NullMarked;
