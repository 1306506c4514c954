package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stroma.assemble.corpus.Tokens;

/// The phrases of a text by which copies are known: every three words in a row, as 64-bit hashes of our own that are
/// the same on any machine. Phrases of which two words are short, such as "as well as", tell nothing and are left out.
///
/// @param all the different phrases, ascending
record Shingles(long[] all) {

    private static final int WORDS = 3;
    private static final int LONG = 4;

    static Shingles of(List<String> sentences) {
        return new Shingles(sentences.stream()
                .map(Shingles::phrases)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray());
    }

    private static long[] phrases(String sentence) {
        List<String> words = Tokens.of(sentence);
        List<Long> phrases = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            List<String> phrase = words.subList(i, i + WORDS);
            if (phrase.stream().filter(word -> word.length() >= LONG).count() >= WORDS - 1) {
                phrases.add(hash(phrase));
            }
        }
        return phrases.stream().mapToLong(Long::longValue).toArray();
    }

    /// Of one word.
    static long hash(String word) {
        return hash(List.of(word));
    }

    /// FNV-1a over the characters, then the finisher of SplitMix64, so that likeness of words is no likeness of hashes.
    private static long hash(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
