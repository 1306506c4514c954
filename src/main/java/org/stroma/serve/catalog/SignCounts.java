package org.stroma.serve.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many claims of each sign there are.
public record SignCounts(int asserted, int hedged, int negated, int disputed) {

    public static final SignCounts NONE = new SignCounts(0, 0, 0, 0);

    public static SignCounts of(Stream<Sign> signs) {
        Map<Sign, Integer> counts = signs.collect(
                Collectors.groupingBy(sign -> sign, () -> new EnumMap<>(Sign.class), Collectors.summingInt(s -> 1)));
        return new SignCounts(
                counts.getOrDefault(Sign.ASSERTED, 0),
                counts.getOrDefault(Sign.HEDGED, 0),
                counts.getOrDefault(Sign.NEGATED, 0),
                counts.getOrDefault(Sign.DISPUTED, 0));
    }

    public int of(Sign sign) {
        return switch (sign) {
            case ASSERTED -> asserted;
            case HEDGED -> hedged;
            case NEGATED -> negated;
            case DISPUTED -> disputed;
        };
    }

    public int total() {
        return asserted + hedged + negated + disputed;
    }

    /// Such as "13 asserted, 2 negated".
    public String words() {
        return Stream.of(Sign.values())
                .filter(sign -> of(sign) > 0)
                .map(sign -> of(sign) + " " + sign.word())
                .collect(Collectors.joining(", "));
    }
}
