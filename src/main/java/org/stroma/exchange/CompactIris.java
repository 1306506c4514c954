package org.stroma.exchange;

import java.util.Comparator;
import java.util.List;

/// Short forms of public IRIs.
final class CompactIris {

    private record Prefix(String name, String iri) {}

    private static final String OWN = "stroma";

    private final List<Prefix> prefixes;
    private final String base;

    /// @param table columns prefix, iri
    /// @param base of the graph's own IRIs
    CompactIris(String table, String base) {
        this.base = base;
        this.prefixes = table.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .map(row -> new Prefix(row[0], row[1]))
                .sorted(Comparator.comparingInt((Prefix each) -> each.iri().length())
                        .reversed()
                        .thenComparing(Prefix::name))
                .toList();
    }

    String curie(String iri) {
        return iri.startsWith(base)
                ? OWN + ":" + iri.substring(base.length())
                : prefixes.stream()
                        .filter(each -> iri.startsWith(each.iri()))
                        .findFirst()
                        .map(each ->
                                each.name() + ":" + iri.substring(each.iri().length()))
                        .orElse(iri);
    }
}
