package org.stroma.serve.facet;

import java.util.Comparator;
import java.util.function.ToIntFunction;

/// A way to sort a list.
///
/// @param name what stands for it in addresses, after a minus for the other way round
/// @param title of the column
/// @param up how it is called where the lowest comes first
/// @param down how it is called where the highest comes first
/// @param downFirst whether that is what one asks for first
/// @param by of the numbers of two items
public record Order(String name, String title, String up, String down, boolean downFirst, Comparator<Integer> by) {

    public static Order byClaims(ToIntFunction<Integer> count) {
        return new Order("claims", "Claims", "fewest claims", "most claims", true, Comparator.comparingInt(count));
    }

    public static Order byDocuments(ToIntFunction<Integer> count) {
        return new Order(
                "documents", "Docs", "fewest documents", "most documents", true, Comparator.comparingInt(count));
    }
}
