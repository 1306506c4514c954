package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;

/// Names of proteins that stand behind the last comma of a gene's name, as podocin does in "NPHS2 stomatin family
/// member, podocin". What stands there for several genes names none of them.
///
/// @param genes how many terms of the list bear the word
record ProteinNames(Map<String, Integer> genes) {

    private static final Pattern LAST = Pattern.compile(".*, ([a-z]{4,}(?:in|ase))");

    static ProteinNames of(List<ListedTerm> terms) {
        Map<String, Integer> genes = new HashMap<>();
        terms.forEach(term -> last(term).forEach(word -> genes.merge(word, 1, Integer::sum)));
        return new ProteinNames(Map.copyOf(genes));
    }

    /// @param names of the concept
    List<String> addTo(Concept concept, ListedTerm term, List<String> names) {
        if (!concept.type().name().equals("Protein")) {
            return names;
        }
        List<String> all = new ArrayList<>(names);
        last(term).stream()
                .filter(word -> genes.getOrDefault(word, 0) == 1 && !names.contains(word))
                .sorted()
                .forEach(all::add);
        return all;
    }

    private static Set<String> last(ListedTerm listed) {
        Set<String> words = new HashSet<>();
        Stream.concat(Stream.of(listed.term().name()), listed.term().names().stream())
                .map(LAST::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> words.add(matcher.group(1)));
        return words;
    }
}
