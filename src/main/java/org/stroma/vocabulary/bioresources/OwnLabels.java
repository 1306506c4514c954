package org.stroma.vocabulary.bioresources;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.stroma.model.text.English;

/// A label for each thing of a list that marks none, so that no two are labelled alike and none as a person labelled
/// another thing of the list.
///
/// @param wish the label of a thing that is called so, if none of its names is taken
/// @param points how well a label fits a thing's names; who has most gets a label that several wish
/// @param chosen keys of labels that people chose, to the identifier of the thing
record OwnLabels(
        Function<List<String>, String> wish, ToIntBiFunction<String, List<String>> points, Map<String, String> chosen) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}+]");

    /// Who got no label of its own in so many rounds shares one.
    private static final int ROUNDS = 8;

    /// @param names identifier to all names
    Map<String, String> of(Map<String, List<String>> names) {
        Map<String, String> labels = new TreeMap<>();
        Map<String, Set<String>> denied = new HashMap<>();
        Set<String> open = new TreeSet<>(names.keySet());
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            for (String id : open) {
                labels.put(id, label(requireNonNull(names.get(id)), denied.getOrDefault(id, Set.of())));
            }
            open = losers(names, labels, denied);
            open.forEach(
                    id -> denied.computeIfAbsent(id, none -> new HashSet<>()).add(key(requireNonNull(labels.get(id)))));
        }
        return labels;
    }

    private String label(List<String> names, Set<String> denied) {
        List<String> left =
                names.stream().filter(name -> !denied.contains(key(name))).toList();
        return wish.apply(left.isEmpty() ? names : left);
    }

    /// Who wishes a label that another gets, and has another name.
    private Set<String> losers(
            Map<String, List<String>> names, Map<String, String> labels, Map<String, Set<String>> denied) {
        Map<String, List<String>> wishing = new HashMap<>();
        labels.forEach((id, label) ->
                wishing.computeIfAbsent(key(label), none -> new ArrayList<>()).add(id));
        Set<String> losers = new TreeSet<>();
        wishing.forEach((label, ids) -> {
            String winner = chosen.getOrDefault(label, best(ids, names, labels));
            ids.stream()
                    .filter(id -> !id.equals(winner)
                            && !denied.getOrDefault(id, Set.of()).contains(label))
                    .forEach(losers::add);
        });
        return losers;
    }

    private String best(List<String> ids, Map<String, List<String>> names, Map<String, String> labels) {
        return ids.stream()
                .max(Comparator.comparingInt((String id) ->
                                points.applyAsInt(requireNonNull(labels.get(id)), requireNonNull(names.get(id))))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// What tells labels apart: letters, digits and plus, the last word in the singular.
    static String key(String label) {
        int last = label.lastIndexOf(' ') + 1;
        String singular = label.substring(0, last) + English.singular(label.substring(last));
        return MARKS.matcher(singular.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
