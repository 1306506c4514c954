/// Names of lists and how they are found in text: keys, variants, a double-array trie. Start at {@link
/// org.stroma.mention.dictionary.NameIndex}.
@NullMarked
package org.stroma.mention.dictionary;

import org.jspecify.annotations.NullMarked;
