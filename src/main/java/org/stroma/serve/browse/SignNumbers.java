package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.List;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.catalog.SignCounts;

/// The signs that some claim of a thing or a document has, as a column holds them.
final class SignNumbers {

    private SignNumbers() {}

    /// @param none stands for no claim at all
    static int[] of(SignCounts counts, int none) {
        List<Integer> numbers = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (counts.of(sign) > 0) {
                numbers.add(sign.ordinal());
            }
        }
        return Column.distinct(numbers.isEmpty() ? List.of(none) : numbers);
    }
}
