package org.stroma.graph.version;

import java.util.Comparator;

/// Something that does not hold of a version, although it must.
///
/// @param kind of the check that found it
/// @param thing its IRI, or the name of a file
/// @param expected what must be
/// @param found what is
public record Breach(String kind, String thing, String expected, String found) implements Comparable<Breach> {

    private static final Comparator<Breach> ORDER = Comparator.comparing(Breach::kind)
            .thenComparing(Breach::thing)
            .thenComparing(Breach::expected)
            .thenComparing(Breach::found);

    @Override
    public int compareTo(Breach other) {
        return ORDER.compare(this, other);
    }

    /// For people; a quote in it may hold line breaks.
    @Override
    public String toString() {
        return kind + " " + thing + ": expected " + expected + ", found " + found;
    }
}
