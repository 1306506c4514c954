package org.stroma.serve.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Finds things by a name that was typed in: through an index, so only in the usual spellings of names.
public record NamedThings(Lookup lookup) {

    private static final LiveQuery NAMED = LiveQuery.named("named");

    public List<String> named(String name) {
        return lookup.column(NAMED.spelled("name", spellings(name)), "thing");
    }

    private static Set<String> spellings(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String first = lower.substring(0, lower.offsetByCodePoints(0, 1));
        return new TreeSet<>(List.of(
                name,
                lower,
                name.toUpperCase(Locale.ROOT),
                first.toUpperCase(Locale.ROOT) + lower.substring(first.length())));
    }
}
