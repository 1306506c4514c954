package org.stroma.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// CX2, what Cytoscape and NDEx read: an edge for each claim, polarity and certainty.
final class Cx2Text {

    private static final JsonMapper JSON = new JsonMapper();

    private final Appendable out;
    private final ExportCounts counted;

    Cx2Text(Appendable out, ExportCounts counted) {
        this.out = out;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        Map<String, ExchangedThing> things = new TreeMap<>();
        claims.forEach(claim ->
                List.of(claim.subject(), claim.object()).forEach(each -> things.put(GraphmlText.id(each), each)));
        Map<String, Integer> numbers = new TreeMap<>();
        ArrayNode nodes = JSON.createArrayNode();
        things.forEach((id, thing) -> {
            numbers.put(id, numbers.size() + 1);
            nodes.add(node(numbers.get(id), id, thing));
        });
        ArrayNode edges = JSON.createArrayNode();
        claims.forEach(claim ->
                claim.voices().forEach(voice -> edges.add(edge(edges.size() + 1, claim, voice, numbers))));
        ArrayNode root = JSON.createArrayNode();
        root.addObject().put("CXVersion", "2.0").put("hasFragments", false);
        ArrayNode metadata = root.addObject().putArray("metaData");
        metadata.addObject().put("name", "attributeDeclarations").put("elementCount", 1);
        metadata.addObject().put("name", "networkAttributes").put("elementCount", 1);
        metadata.addObject().put("name", "nodes").put("elementCount", nodes.size());
        metadata.addObject().put("name", "edges").put("elementCount", edges.size());
        root.addObject().putArray("attributeDeclarations").add(declarations());
        root.addObject().putArray("networkAttributes").addObject().put("name", "Claims that documents state");
        root.addObject().set("nodes", nodes);
        root.addObject().set("edges", edges);
        root.addObject().putArray("status").addObject().put("error", "").put("success", true);
        out.append(JSON.writeValueAsString(root)).append('\n');
    }

    private static ObjectNode declarations() {
        ObjectNode declarations = JSON.createObjectNode();
        declarations.putObject("networkAttributes").putObject("name").put("d", "string");
        ObjectNode nodes = declarations.putObject("nodes");
        for (String name : List.of("name", "represents", "type")) {
            nodes.putObject(name).put("d", "string");
        }
        ObjectNode edges = declarations.putObject("edges");
        for (String name : List.of("interaction", "polarity", "certainty", "claim", "quote")) {
            edges.putObject(name).put("d", "string");
        }
        edges.putObject("belief").put("d", "double");
        for (String name : List.of("documents", "readers")) {
            edges.putObject(name).put("d", "list_of_string");
        }
        return declarations;
    }

    private static ObjectNode node(int number, String id, ExchangedThing thing) {
        ObjectNode node = JSON.createObjectNode().put("id", number);
        ObjectNode values = node.putObject("v");
        values.put("name", thing.label()).put("represents", id);
        if (!thing.type().isEmpty()) {
            values.put("type", thing.type());
        }
        return node;
    }

    private ObjectNode edge(int number, Exported claim, Exported.Voice voice, Map<String, Integer> numbers) {
        ObjectNode edge = JSON.createObjectNode()
                .put("id", number)
                .put("s", numbers.get(GraphmlText.id(claim.subject())))
                .put("t", numbers.get(GraphmlText.id(claim.object())));
        ObjectNode values = edge.putObject("v");
        values.put("interaction", claim.relation())
                .put("polarity", voice.polarity())
                .put("certainty", voice.certainty())
                .put("belief", Double.parseDouble(claim.belief()))
                .put("claim", claim.iri())
                .put("quote", voice.said().getFirst().quote());
        ArrayNode documents = values.putArray("documents");
        voice.said().stream().map(Said::fileName).distinct().sorted().forEach(documents::add);
        ArrayNode readers = values.putArray("readers");
        voice.said().stream()
                .flatMap(each -> each.readers().stream())
                .distinct()
                .sorted()
                .forEach(readers::add);
        counted.wrote();
        return edge;
    }
}
