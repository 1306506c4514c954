package org.stroma.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was written, and what was left out because the format cannot say it.
public final class ExportCounts {

    private int written;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    void wrote() {
        written++;
    }

    void leftOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /// How many of what the format holds.
    public int written() {
        return written;
    }

    /// Why how many were left out.
    Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /// One line for people.
    @Override
    public String toString() {
        return written + " written"
                + (leftOut.isEmpty()
                        ? ""
                        : ", left out: "
                                + leftOut.entrySet().stream()
                                        .map(each -> each.getValue() + " " + each.getKey())
                                        .collect(Collectors.joining(", ")));
    }
}
