package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.facet.Column;
import org.stroma.serve.facet.Property;
import org.stroma.serve.facet.Value;
import org.stroma.serve.facet.WordValues;

/// The signs that some claim of a thing or a document has, as a column holds them.
final class SignNumbers {

    private SignNumbers() {}

    /// @param size how many items there are
    static Property property(int size, IntFunction<SignCounts> counts) {
        List<Value> signs = new ArrayList<>(ClaimColumns.signValues());
        signs.add(Value.of("none", "no claim"));
        return new Property(
                "sign",
                "What is said",
                Column.of(size, item -> of(counts.apply(item), signs.size() - 1)),
                new WordValues(signs),
                Property.Use.IN_ORDER);
    }

    /// @param none stands for no claim at all
    private static int[] of(SignCounts counts, int none) {
        List<Integer> numbers = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (counts.of(sign) > 0) {
                numbers.add(sign.ordinal());
            }
        }
        return Column.distinct(numbers.isEmpty() ? List.of(none) : numbers);
    }
}
