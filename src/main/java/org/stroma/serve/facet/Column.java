package org.stroma.serve.facet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/// Which values of a property each item of a list has, by their numbers.
public final class Column {

    private static final int[] NONE = {};

    private final int[][] values;

    private Column(int[][] values) {
        this.values = values;
    }

    /// Items often have the same few values; pass the same array for them.
    ///
    /// @param values of an item, each once
    public static Column of(int items, IntFunction<int[]> values) {
        int[][] all = new int[items][];
        Arrays.setAll(all, values);
        return new Column(all);
    }

    /// Some values as {@link #of} takes them.
    public static int[] distinct(List<Integer> values) {
        return values.isEmpty()
                ? NONE
                : values.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    boolean isAmong(int item, BitSet chosen) {
        for (int value : values[item]) {
            if (chosen.get(value)) {
                return true;
            }
        }
        return false;
    }

    public void count(int item, int[] counts) {
        for (int value : values[item]) {
            counts[value]++;
        }
    }
}
