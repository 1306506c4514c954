package org.stroma.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Formats that other programs of the field read.
public enum ExchangeFormat {
    /// One nanopublication for each piece of evidence, in TriG.
    NANOPUB,
    /// Nodes and edges as two tables, in Biolink's terms.
    KGX,
    /// INDRA statements.
    INDRA,
    /// A BEL script.
    BEL,
    /// For Gephi, yEd, networkx.
    GRAPHML,
    /// For Cytoscape.
    CX2;

    /// By its name, in any case.
    public static Optional<ExchangeFormat> of(String name) {
        return Stream.of(values())
                .filter(each -> each.term().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What one document of it is too little for: the name of a second file.
    public Optional<String> secondFile() {
        return this == KGX ? Optional.of("nodes.tsv") : Optional.empty();
    }
}
