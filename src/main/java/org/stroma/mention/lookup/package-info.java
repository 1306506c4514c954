/// Which listed name a stretch of text bears. Start at {@link org.stroma.mention.lookup.DictionaryNames} and {@link
/// org.stroma.mention.lookup.Grounder}.
@NullMarked
package org.stroma.mention.lookup;

import org.jspecify.annotations.NullMarked;
