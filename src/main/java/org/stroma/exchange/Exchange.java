package org.stroma.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stroma.graph.version.Version;

/// Writes the claims of a version for other programs, the same bytes for the same content. What a format cannot say of
/// polarity or certainty is left out and counted, never said otherwise.
public final class Exchange {

    private final Version version;
    private final Map<String, String> tables;
    private final boolean trusty;

    /// @param tables `kgx.tsv`, `categories.tsv`, `indra.tsv`, `bel.tsv` of `data/exchange/`, and `prefixes.tsv`
    /// @param trusty whether nanopublications bear trusty URIs
    public Exchange(Version version, Map<String, String> tables, boolean trusty) {
        this.version = version;
        this.tables = Map.copyOf(tables);
        this.trusty = trusty;
    }

    /// @param out where the format's document, or its edges, go
    /// @param nodes where its nodes go, if it has a file of their own
    public ExportCounts write(ExchangeFormat format, Appendable out, Appendable nodes) {
        List<Exported> claims = claims();
        ExportCounts counted = new ExportCounts();
        try {
            switch (format) {
                case NANOPUB -> new NanopubText(out, version.iris().base(), trusty, counted).write(claims);
                case KGX -> new KgxTables(out, nodes, table("kgx.tsv"), table("categories.tsv"), counted).write(claims);
                case INDRA -> new IndraText(out, table("indra.tsv"), counted).write(claims);
                case BEL -> new BelScript(out, table("bel.tsv"), table("categories.tsv"), counted).write(claims);
                case GRAPHML -> new GraphmlText(out, counted).write(claims);
                case CX2 -> new Cx2Text(out, counted).write(claims);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
        }
        return counted;
    }

    private Table table(String name) {
        return new Table(tables.getOrDefault(name, ""));
    }

    private List<Exported> claims() {
        DatasetGraph dataset = version.dataset();
        dataset.begin(ReadWrite.READ);
        try {
            CompactIris prefixes = new CompactIris(
                    tables.getOrDefault("prefixes.tsv", ""), version.iris().base());
            return new GraphClaims(dataset, prefixes).claims();
        } finally {
            dataset.end();
        }
    }
}
