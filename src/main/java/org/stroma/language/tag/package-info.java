/// Part-of-speech tags. Start at {@link org.stroma.language.tag.Tagger}.
@NullMarked
package org.stroma.language.tag;

import org.jspecify.annotations.NullMarked;
