package org.stroma.vocabulary.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Public identifiers in short form, and the IRIs that Biolink's prefix map gives them.
///
/// @param prefixes prefix to the beginning of the IRI, as `data/vocabulary/prefixes.tsv` lists them
/// @param aliases what lists write for some of these prefixes, in lower case
public record Curies(Map<String, String> prefixes, Map<String, String> aliases) {

    public static Curies read(String tsv) {
        return read(tsv, "");
    }

    /// @param aliasTsv `data/vocabulary/prefix-aliases.tsv`
    public static Curies read(String tsv, String aliasTsv) {
        Map<String, String> prefixes = pairs(tsv);
        Map<String, String> aliases = new TreeMap<>();
        prefixes.keySet().forEach(prefix -> aliases.put(prefix.toLowerCase(Locale.ROOT), prefix));
        pairs(aliasTsv).forEach((alias, prefix) -> {
            if (prefixes.containsKey(prefix)) {
                aliases.put(alias.toLowerCase(Locale.ROOT), prefix);
            }
        });
        return new Curies(Map.copyOf(prefixes), Map.copyOf(aliases));
    }

    /// @throws IllegalArgumentException if the prefix is not in the map
    public String iri(String curie) {
        int colon = curie.indexOf(':');
        String start = colon < 0 ? null : prefixes.get(curie.substring(0, colon));
        if (start == null) {
            throw new IllegalArgumentException("unknown prefix in " + curie);
        }
        return start + curie.substring(colon + 1);
    }

    /// The CURIE with a prefix of the map for an identifier however a list writes it: as CURIE with the prefix in other
    /// letters or under another name, with `_` for the colon, with the prefix said twice, as IRI.
    public Optional<String> known(String id) {
        if (id.contains("://")) {
            return ofIri(id);
        }
        int end = id.indexOf(':') >= 0 ? id.indexOf(':') : id.indexOf('_');
        if (end < 1 || end == id.length() - 1) {
            return Optional.empty();
        }
        String prefix = aliases.get(id.substring(0, end).toLowerCase(Locale.ROOT));
        String local = id.substring(end + 1);
        if (prefix == null || local.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        boolean twice = local.regionMatches(true, 0, prefix, 0, prefix.length())
                && local.length() > prefix.length() + 1
                && ":_".indexOf(local.charAt(prefix.length())) >= 0;
        return Optional.of(prefix + ":" + (twice ? local.substring(prefix.length() + 1) : local));
    }

    private Optional<String> ofIri(String iri) {
        return prefixes.entrySet().stream()
                .filter(each -> iri.startsWith(each.getValue())
                        && iri.length() > each.getValue().length())
                .findFirst()
                .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()));
    }

    private static Map<String, String> pairs(String tsv) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : tsv.lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            pairs.put(cells[0], cells[1]);
        }
        return pairs;
    }
}
