package org.stroma.vocabulary.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Words of which one may stand for another inside a name, as `data/vocabulary/same-words.tsv` groups them.
public final class SameWords {

    private final Map<String, String> first = new HashMap<>();

    public SameWords(List<List<String>> groups) {
        groups.forEach(group -> group.forEach(word -> first.putIfAbsent(word, group.getFirst())));
    }

    public static List<List<String>> read(String tsv) {
        return tsv.lines().skip(1).map(line -> List.of(line.split("\\|"))).toList();
    }

    /// A folded name in which each word that has others is the first of them, in the singular.
    String folded(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ ,-]+"))
                .map(word ->
                        word.endsWith("s") && !first.containsKey(word) ? word.substring(0, word.length() - 1) : word)
                .map(word -> first.getOrDefault(word, word))
                .sorted()
                .map(TellingNames::folded)
                .collect(Collectors.joining(" "));
    }
}
