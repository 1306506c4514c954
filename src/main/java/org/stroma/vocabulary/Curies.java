package org.stroma.vocabulary;

import java.util.Map;
import java.util.TreeMap;

/// Public identifiers in short form, and the IRIs that Biolink's prefix map gives them.
///
/// @param prefixes prefix to the beginning of the IRI, as `data/vocabulary/prefixes.tsv` lists them
record Curies(Map<String, String> prefixes) {

    static Curies read(String tsv) {
        Map<String, String> prefixes = new TreeMap<>();
        for (String line : tsv.lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            prefixes.put(cells[0], cells[1]);
        }
        return new Curies(Map.copyOf(prefixes));
    }

    /// @throws IllegalArgumentException if the prefix is not in the map
    String iri(String curie) {
        int colon = curie.indexOf(':');
        String start = colon < 0 ? null : prefixes.get(curie.substring(0, colon));
        if (start == null) {
            throw new IllegalArgumentException("unknown prefix in " + curie);
        }
        return start + curie.substring(colon + 1);
    }
}
