package org.stroma.serve.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.lookup.Lookup;

/// What was chosen of the values of a property: an item passes with any of them, and with any where none is chosen.
public final class Choice implements Filter {

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
    public static Choice of(Property property, ListAddress address, Lookup lookup) {
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

    public Property property() {
        return property;
    }

    /// Words of the address with what each stands for.
    public Map<String, BitSet> words() {
        return words;
    }

    /// Numbers of the chosen values.
    public BitSet chosen() {
        return chosen;
    }

    /// How many values some item has, or are chosen.
    public int offered() {
        return (int) IntStream.range(0, counts.length).filter(this::isOffered).count();
    }

    /// Numbers of these values, of many the most frequent and those that are chosen.
    public List<Integer> offered(int most) {
        if (property.use() == Property.Use.IN_ORDER) {
            return IntStream.range(0, counts.length)
                    .filter(this::isOffered)
                    .boxed()
                    .toList();
        }
        List<Integer> offered = mostFrequent(most);
        chosen.stream().filter(value -> !offered.contains(value)).forEach(offered::add);
        return offered;
    }

    private boolean isOffered(int value) {
        return counts[value] > 0 || chosen.get(value);
    }

    // There may be tens of thousands, of which few are shown; sorting them all would take longer than counting them.
    private List<Integer> mostFrequent(int most) {
        Comparator<Integer> order = Comparator.comparingInt((Integer value) -> -counts[value])
                .thenComparing(property.values()::label)
                .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
        for (int value = 0; value < counts.length; value++) {
            if (isOffered(value)) {
                best.add(value);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Integer> sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted;
    }

    public int number(int value) {
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
