package org.stroma.serve.error;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.stroma.serve.http.Failures;
import org.stroma.serve.suggest.AddressName;

/// Finds in an address the name of what its client looked for.
final class SoughtName {

    private static final Set<String> NAMING = Set.of("iri", "subject", "object", "document");

    private SoughtName() {}

    /// What a parameter names, else the last part of the path; empty for hashes and for pages with no name in them.
    static String of(Failures.Asked asked) {
        return parameter(asked.parameters()).orElseGet(() -> AddressName.in(asked.path()));
    }

    private static Optional<String> parameter(String parameters) {
        return Arrays.stream(parameters.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && NAMING.contains(pair[0]))
                .map(pair -> AddressName.decoded(pair[1]).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
