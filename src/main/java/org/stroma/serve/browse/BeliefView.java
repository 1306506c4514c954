package org.stroma.serve.browse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.stroma.serve.facet.BeliefRange;
import org.stroma.serve.facet.Beliefs;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.view.Wording;

/// How many claims have which belief, and a form to set bounds.
///
/// @param least bound as it is set, or 0
/// @param most bound as it is set, or 1
/// @param rest what else the address has
public record BeliefView(List<Bin> bins, String least, String most, List<ListView.Hidden> rest) {

    /// A tenth of the scale.
    ///
    /// @param x where it begins in the drawing
    /// @param y its upper end in the drawing
    /// @param words what it is called
    public record Bin(int x, int y, int height, int number, String words, String address) {}

    /// Width of a bin.
    public static final int WIDTH = 24;

    /// Where the bars stand on.
    public static final int FLOOR = 58;

    private static final int TALLEST = 46;

    // A bin ends before the next one begins; the graph writes beliefs with fewer places.
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    public BeliefView {
        bins = List.copyOf(bins);
        rest = List.copyOf(rest);
    }

    static BeliefView of(BeliefRange range, ListAddress address) {
        ListAddress without = address.without(BeliefRange.LEAST).without(BeliefRange.MOST);
        int most = IntStream.range(0, Beliefs.BINS).map(range::number).max().orElse(0);
        return new BeliefView(
                IntStream.range(0, Beliefs.BINS)
                        .mapToObj(bin -> bin(bin, range.number(bin), most, without))
                        .toList(),
                range.least().map(BigDecimal::toPlainString).orElse("0"),
                range.most().map(BigDecimal::toPlainString).orElse("1"),
                ListView.Hidden.of(without));
    }

    private static Bin bin(int bin, int number, int most, ListAddress address) {
        int height = number == 0 ? 0 : Math.max(2, (int) ((long) TALLEST * number / most));
        String from = BigDecimal.valueOf(bin, 1).toPlainString();
        String to = bin == Beliefs.BINS - 1
                ? "1"
                : BigDecimal.valueOf(bin + 1L, 1).subtract(SMALLEST).toPlainString();
        return new Bin(
                bin * WIDTH,
                FLOOR - height,
                height,
                number,
                Wording.counted(number, "claim", "claims") + " with belief from " + from,
                address.set(BeliefRange.LEAST, from).set(BeliefRange.MOST, to).text());
    }
}
