package org.stroma.serve.browse;

import java.util.BitSet;
import java.util.List;

/// All that can be listed of one sort, and what it can be narrowed down and sorted by.
///
/// @param items their numbers
record ItemList(BitSet items, List<Property> properties, Orders orders) {

    ItemList {
        properties = List.copyOf(properties);
    }

    /// Names of the parameters that take several words with commas between them.
    List<String> words() {
        return properties.stream()
                .filter(property -> property.values().areWords())
                .map(Property::name)
                .toList();
    }

    static BitSet all(int size) {
        BitSet items = new BitSet(size);
        items.set(0, size);
        return items;
    }
}
