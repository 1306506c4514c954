package org.stroma.serve.facet;

import java.util.BitSet;
import java.util.List;

/// All that can be listed of one sort, and what it can be narrowed down and sorted by.
///
/// @param items their numbers
public record ItemList(BitSet items, List<Property> properties, Orders orders) {

    public ItemList {
        properties = List.copyOf(properties);
    }

    /// Names of the parameters that take several words with commas between them.
    public List<String> words() {
        return properties.stream()
                .filter(property -> property.values().areWords())
                .map(Property::name)
                .toList();
    }

    public static BitSet all(int size) {
        BitSet items = new BitSet(size);
        items.set(0, size);
        return items;
    }
}
