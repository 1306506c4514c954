package org.stroma.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// KGX (Knowledge Graph Exchange) as two tables, nodes and edges in Biolink's terms: one edge for each claim that is
/// asserted, affirmed or negated. Biolink has no word for a hedged claim, nor for some of our relations.
final class KgxTables {

    private static final String EDGE_COLUMNS = String.join(
            "\t",
            "id",
            "subject",
            "predicate",
            "object",
            "category",
            "qualified_predicate",
            "object_direction_qualifier",
            "object_aspect_qualifier",
            "negated",
            "knowledge_level",
            "agent_type",
            "primary_knowledge_source",
            "publications",
            "has_confidence_score",
            "supporting_text",
            "supporting_text_offsets");

    private final Appendable edges;
    private final Appendable nodes;
    private final Table relations;
    private final Table categories;
    private final ExportCounts counted;
    private final Map<String, ExchangedThing> named = new TreeMap<>();

    KgxTables(Appendable edges, Appendable nodes, Table relations, Table categories, ExportCounts counted) {
        this.edges = edges;
        this.nodes = nodes;
        this.relations = relations;
        this.categories = categories;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        edges.append(EDGE_COLUMNS).append('\n');
        for (Exported claim : claims) {
            for (Exported.Voice voice : claim.voices()) {
                if (claim.object().isValue() || !relations.has(claim.relation())) {
                    counted.leftOut("that Biolink has no predicate for");
                } else if (voice.certainty().equals("hedged")) {
                    counted.leftOut("hedged");
                } else {
                    edge(claim, voice);
                }
            }
        }
        nodes.append("id\tcategory\tname\txref\n");
        for (ExchangedThing each : named.values()) {
            line(nodes, each.curie(), category(each), each.label(), String.join("|", each.same()));
        }
    }

    private void edge(Exported claim, Exported.Voice voice) throws IOException {
        named.put(claim.subject().curie(), claim.subject());
        named.put(claim.object().curie(), claim.object());
        String relation = claim.relation();
        line(
                edges,
                claim.iri() + "#" + voice.polarity(),
                claim.subject().curie(),
                relations.cell(relation, 1),
                claim.object().curie(),
                "biolink:Association",
                relations.cell(relation, 2),
                relations.cell(relation, 3),
                relations.cell(relation, 4),
                Boolean.toString(voice.polarity().equals("negated")),
                "knowledge_assertion",
                "text_mining_agent",
                "infores:stroma",
                joined(voice.said(), KgxTables::publication),
                claim.belief(),
                joined(voice.said(), Said::quote),
                joined(voice.said(), each -> each.start() + "-" + each.end()));
        counted.wrote();
    }

    private String category(ExchangedThing thing) {
        String category = categories.cell(thing.type(), 1);
        return category.isEmpty() ? "biolink:NamedThing" : category;
    }

    private static String publication(Said said) {
        return said.pmid().isEmpty() ? said.document() : "PMID:" + said.pmid();
    }

    private interface Cell {
        String of(Said said);
    }

    /// Bars separate the values of a list; a bar within a value becomes a broken bar.
    private static String joined(List<Said> said, Cell cell) {
        return String.join(
                "|", said.stream().map(each -> cell.of(each).replace('|', '¦')).toList());
    }

    private static void line(Appendable to, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            to.append(i == 0 ? "" : "\t").append(cells[i].replaceAll("[\\t\\n\\r]+", " "));
        }
        to.append('\n');
    }
}
