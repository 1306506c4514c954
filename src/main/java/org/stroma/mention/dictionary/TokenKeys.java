package org.stroma.mention.dictionary;

import java.util.List;
import org.stroma.model.text.English;

/// The words of a sentence as keys, made once, to walk through the trie from any of them. Tells quickly where no name
/// can be; where one may be, the index is asked.
public final class TokenKeys {

    /// How the plurals end that follow no rule.
    private static final List<String> IRREGULAR =
            List.of("mice", "ren", "men", "ria", "lei", "uli", "oli", "ena", "ngi", "oci", "mbi");

    private static final byte[] NONE = {};

    private final NameKey key = new NameKey();
    private final int[] ends;
    private final byte[][] irregular;

    public TokenKeys(List<String> words) {
        ends = new int[words.size()];
        irregular = new byte[words.size()][];
        for (int i = 0; i < ends.length; i++) {
            String word = words.get(i);
            key.add(word);
            ends[i] = key.length();
            irregular[i] = isIrregular(word) ? NameKey.bytesOf(English.singular(word)) : NONE;
        }
    }

    private static boolean isIrregular(String word) {
        char last = word.charAt(word.length() - 1);
        return (last == 'e' || last == 'n' || last == 'a' || last == 'i')
                && IRREGULAR.stream().anyMatch(word::endsWith);
    }

    /// Which stretches from a word on may be a name of the trie, the last word perhaps in the plural: bit 0 for the
    /// word alone, bit 1 for it and the next, and so on.
    int namesFrom(int from, int most, KeyTrie trie) {
        int names = 0;
        int place = KeyTrie.ROOT;
        int stop = Math.min(ends.length, from + most);
        for (int i = from; i < stop && place != KeyTrie.NOWHERE; i++) {
            int next = walk(trie, place, start(i), ends[i]);
            if (isKey(trie, next) || isPlural(trie, place, i)) {
                names |= 1 << i - from;
            }
            place = next;
        }
        return names;
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private int walk(KeyTrie trie, int from, int start, int end) {
        int place = from;
        for (int i = start; i < end && place != KeyTrie.NOWHERE; i++) {
            place = trie.step(place, key.at(i));
        }
        return place;
    }

    private static boolean isKey(KeyTrie trie, int place) {
        return place != KeyTrie.NOWHERE && trie.keyAt(place) >= 0;
    }

    private boolean isPlural(KeyTrie trie, int from, int word) {
        int last = ends[word] - 1;
        boolean regular = last - start(word) >= 2 && key.at(last) == 's' && key.at(last - 1) != 's';
        return regular ? isRegularPlural(trie, from, start(word), last) : isIrregularPlural(trie, from, word);
    }

    /// Cells, viruses, bodies, metastases.
    private boolean isRegularPlural(KeyTrie trie, int from, int start, int last) {
        int stem = walk(trie, from, start, last - 2);
        int beforeE = step(trie, stem, key.at(last - 2));
        return isKey(trie, step(trie, beforeE, key.at(last - 1)))
                || key.at(last - 1) == 'e'
                        && (isKey(trie, beforeE)
                                || isKey(trie, step(trie, stem, (byte) 'y'))
                                || isKey(trie, step(trie, step(trie, beforeE, (byte) 'i'), (byte) 's')));
    }

    private boolean isIrregularPlural(KeyTrie trie, int from, int word) {
        int place = from;
        for (byte letter : irregular[word]) {
            place = step(trie, place, letter);
        }
        return irregular[word].length > 0 && isKey(trie, place);
    }

    private static int step(KeyTrie trie, int place, byte letter) {
        return place == KeyTrie.NOWHERE ? KeyTrie.NOWHERE : trie.step(place, letter);
    }
}
