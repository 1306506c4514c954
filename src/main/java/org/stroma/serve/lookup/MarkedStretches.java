package org.stroma.serve.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Splits a text at both ends of every mark, so that marks may overlap.
///
/// @param <M> what a mark stands for
public record MarkedStretches<M>(String text, List<Mark<M>> marks) {

    /// Code points from start to end, exclusive.
    public record Mark<M>(int start, int end, M meaning) {}

    /// Words, and all that is marked there: the longest mark first.
    public record Stretch<M>(String words, int start, List<Mark<M>> marks) {}

    /// Marks that are empty or reach beyond the text are left out.
    public static <M> MarkedStretches<M> of(String text, Collection<Mark<M>> marks) {
        int length = text.codePointCount(0, text.length());
        Comparator<Mark<M>> longestFirst = Comparator.comparingInt(mark -> mark.start - mark.end);
        return new MarkedStretches<>(
                text,
                marks.stream()
                        .filter(mark -> mark.start >= 0 && mark.start < mark.end && mark.end <= length)
                        .sorted(longestFirst)
                        .toList());
    }

    public List<Stretch<M>> list() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start, mark.end)));
        List<Stretch<M>> stretches = new ArrayList<>();
        int from = 0;
        int fromUnit = 0;
        for (int cut : cuts.tailSet(1)) {
            int start = from;
            int unit = text.offsetByCodePoints(fromUnit, cut - from);
            List<Mark<M>> here = marks.stream()
                    .filter(mark -> mark.start <= start && start < mark.end)
                    .toList();
            stretches.add(new Stretch<>(text.substring(fromUnit, unit), start, here));
            from = cut;
            fromUnit = unit;
        }
        return stretches;
    }
}
