package org.stroma.extract.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases of one or more words, found in a sentence by form or lemma, the longest first.
public final class Phrasebook {

    /// Where a phrase stands: tokens from (inclusive) to (exclusive).
    public record Hit(int from, int to) {
        public boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }

    private final Map<String, List<String[]>> phrases = new HashMap<>();

    public Phrasebook(List<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split("\\s+");
            phrases.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((String[] words) -> words.length)
                        .reversed()));
    }

    /// All places, in reading order, without overlap.
    public List<Hit> in(PassageWords words) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = longestAt(words, i);
            if (length > 0) {
                hits.add(new Hit(i, i + length));
            }
            i += Math.max(1, length);
        }
        return hits;
    }

    private int longestAt(PassageWords words, int i) {
        int byForm = longest(phrases.getOrDefault(words.lower(i), List.of()), words, i);
        return byForm > 0 ? byForm : longest(phrases.getOrDefault(words.lemma(i), List.of()), words, i);
    }

    private static int longest(List<String[]> candidates, PassageWords words, int i) {
        for (String[] candidate : candidates) {
            int k = 0;
            while (k < candidate.length && words.says(i + k, candidate[k])) {
                k++;
            }
            if (k == candidate.length) {
                return k;
            }
        }
        return 0;
    }
}
