package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.lookup.Lookup;

/// What was chosen of the values of a property: an item passes with any of them, and with any where none is chosen.
final class Choice implements Filter {

    private final Property property;
    private final Map<String, BitSet> words;
    private final BitSet chosen = new BitSet();
    private final int[] counts;

    private Choice(Property property, Map<String, BitSet> words) {
        this.property = property;
        this.words = words;
        this.counts = new int[property.isFacet() ? property.values().size() : 0];
        words.values().forEach(chosen::or);
    }

    /// @throws BadParameter if a word stands for nothing
    static Choice of(Property property, ListAddress address, Lookup lookup) {
        Map<String, BitSet> words = new LinkedHashMap<>();
        for (String word : address.all(property.name())) {
            BitSet values = property.values().find(word, lookup);
            if (values.isEmpty()) {
                throw new BadParameter(unknown(property, word));
            }
            words.put(word, values);
        }
        return new Choice(property, words);
    }

    private static String unknown(Property property, String word) {
        if (!property.values().areFew()) {
            return property.name() + ": nothing in this graph is called \"" + word + "\"";
        }
        List<String> known = new ArrayList<>();
        IntStream.range(0, property.values().size())
                .forEach(i -> known.add(property.values().get(i).word()));
        return property.name() + " must be one of " + String.join(", ", known) + ", found: " + word;
    }

    Property property() {
        return property;
    }

    /// Words of the address with what each stands for.
    Map<String, BitSet> words() {
        return words;
    }

    /// Numbers of the chosen values.
    BitSet chosen() {
        return chosen;
    }

    /// Numbers of the values that some item has, and of those chosen.
    List<Integer> offered() {
        List<Integer> offered = IntStream.range(0, counts.length)
                .filter(value -> counts[value] > 0 || chosen.get(value))
                .boxed()
                .toList();
        return property.use() == Property.Use.IN_ORDER ? offered : mostFrequentFirst(offered);
    }

    private List<Integer> mostFrequentFirst(List<Integer> offered) {
        return offered.stream()
                .sorted(Comparator.comparingInt((Integer value) -> -counts[value])
                        .thenComparing(value -> property.values().get(value).label())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int number(int value) {
        return counts[value];
    }

    @Override
    public boolean isSet() {
        return !chosen.isEmpty();
    }

    @Override
    public boolean passes(int item) {
        return property.column().isAmong(item, chosen);
    }

    @Override
    public void count(int item) {
        if (counts.length > 0) {
            property.column().count(item, counts);
        }
    }
}
