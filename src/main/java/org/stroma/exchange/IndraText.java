package org.stroma.exchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// INDRA statements as JSON, one for each claim that INDRA has a type for, with every place as evidence: whether it
/// negates or hedges stands in its epistemics.
final class IndraText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String MEMBERS = "members";

    private final Appendable out;
    private final Table types;
    private final ExportCounts counted;

    IndraText(Appendable out, Table types, ExportCounts counted) {
        this.out = out;
        this.types = types;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        ArrayNode statements = JSON.createArrayNode();
        for (Exported claim : claims) {
            if (types.has(claim.relation()) && !claim.object().isValue()) {
                statements.add(statement(claim));
                counted.wrote();
            } else {
                counted.leftOut("that INDRA has no type for");
            }
        }
        out.append(JSON.writeValueAsString(statements)).append('\n');
    }

    private ObjectNode statement(Exported claim) {
        ObjectNode statement = JSON.createObjectNode();
        statement.put("type", types.cell(claim.relation(), 1));
        statement.put("id", claim.iri());
        statement.put("belief", Double.parseDouble(claim.belief()));
        if (types.cell(claim.relation(), 2).equals(MEMBERS)) {
            statement.putArray(MEMBERS).add(agent(claim.subject())).add(agent(claim.object()));
        } else {
            statement.set(types.cell(claim.relation(), 2), agent(claim.subject()));
            statement.set(types.cell(claim.relation(), 3), agent(claim.object()));
        }
        ArrayNode evidence = statement.putArray("evidence");
        claim.said().forEach(said -> evidence.add(evidence(said)));
        return statement;
    }

    private static ObjectNode agent(ExchangedThing thing) {
        ObjectNode agent = JSON.createObjectNode();
        agent.put("name", thing.label());
        ObjectNode references = agent.putObject("db_refs");
        for (String curie :
                Stream.concat(Stream.of(thing.curie()), thing.same().stream()).toList()) {
            int colon = curie.indexOf(':');
            if (colon > 0 && !curie.contains("/")) {
                references.put(namespace(curie.substring(0, colon)), identifier(curie, colon));
            }
        }
        references.put("TEXT", thing.label());
        return agent;
    }

    private static String namespace(String prefix) {
        return switch (prefix) {
            case "UniProtKB" -> "UP";
            case "NCBIGene" -> "EGID";
            default -> prefix;
        };
    }

    /// INDRA keeps the prefix in identifiers of ontologies that have it there.
    private static String identifier(String curie, int colon) {
        return curie.matches("(CHEBI|GO|DOID|HP|CL|UBERON):.*") ? curie : curie.substring(colon + 1);
    }

    private static ObjectNode evidence(Said said) {
        ObjectNode evidence = JSON.createObjectNode();
        evidence.put("source_api", "stroma");
        evidence.put("source_id", said.iri());
        evidence.put("text", said.quote());
        if (!said.pmid().isEmpty()) {
            evidence.put("pmid", said.pmid());
        }
        ObjectNode references = evidence.putObject("text_refs");
        references.put("FILE", said.fileName());
        if (!said.pmid().isEmpty()) {
            references.put("PMID", said.pmid());
        }
        ObjectNode annotations = evidence.putObject("annotations");
        annotations.put("start", said.start()).put("end", said.end());
        ArrayNode readers = annotations.putArray("readers");
        said.readers().forEach(readers::add);
        ObjectNode agents = annotations.putObject("agents");
        ArrayNode places = agents.putArray("coords");
        ArrayNode words = agents.putArray("raw_text");
        for (List<Integer> place : List.of(said.subject(), said.object())) {
            int from = place.get(0) - said.start();
            int to = place.get(1) - said.start();
            places.addArray().add(from).add(to);
            words.add(said.quote()
                    .substring(
                            said.quote().offsetByCodePoints(0, from),
                            said.quote().offsetByCodePoints(0, to)));
        }
        ObjectNode epistemics = evidence.putObject("epistemics");
        epistemics.put("negated", !said.isAffirmed());
        epistemics.put("hypothesis", !said.isAsserted());
        return evidence;
    }
}
