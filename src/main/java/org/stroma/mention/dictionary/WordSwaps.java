package org.stroma.mention.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names with some of their words changed for others that say the same there: "renal injury" is "kidney injury".
public final class WordSwaps {

    private static final int MOST_CHANGES = 2;

    private final Map<String, List<String>> others = new HashMap<>();

    /// @param groups of words of which one may stand for another
    WordSwaps(List<List<String>> groups) {
        groups.forEach(group -> group.forEach(word -> others.put(
                word, group.stream().filter(other -> !other.equals(word)).toList())));
    }

    /// The names with one word changed first; without the words themselves.
    public List<String> of(String words) {
        Set<String> swapped = new LinkedHashSet<>();
        List<String> open = List.of(words);
        for (int change = 0; change < MOST_CHANGES; change++) {
            open = open.stream().flatMap(form -> once(form).stream()).toList();
            swapped.addAll(open);
        }
        swapped.remove(words);
        return List.copyOf(swapped);
    }

    private List<String> once(String words) {
        List<String> parts = List.of(words.split("(?<=[ -])|(?=[ -])"));
        List<String> swapped = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (String other : others(parts.get(i))) {
                String[] changed = parts.toArray(String[]::new);
                changed[i] = other;
                swapped.add(String.join("", Arrays.asList(changed)));
            }
        }
        return swapped;
    }

    private List<String> others(String word) {
        return others.getOrDefault(word, others.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()));
    }
}
