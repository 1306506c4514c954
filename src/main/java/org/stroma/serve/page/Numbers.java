package org.stroma.serve.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// How much there is in a version: as its builder counted it, or counted now where it did not.
///
/// @param classes things of each class, by its IRI
/// @param entities number of named things of each class, the largest first
/// @param relations claims of each relation, the most first
record Numbers(Map<String, Long> classes, Map<String, Long> entities, Map<String, Long> relations) {

    private static final LiveQuery COUNTS = LiveQuery.named("counts");
    private static final LiveQuery CLASSES = LiveQuery.named("classes-of-entities");
    private static final LiveQuery RELATIONS = LiveQuery.named("relations-of-claims");
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String OWN = "https://w3id.org/stroma/ontology#";

    /// @param description of the dataset
    /// @param base of the IRIs
    static Numbers of(Graph description, String base, Lookup lookup) {
        Node dataset = NodeFactory.createURI(base + ".well-known/void#dataset");
        Node entities = NodeFactory.createURI(base + ".well-known/void#entities");
        Node claims = NodeFactory.createURI(base + ".well-known/void#claims");
        return description.contains(dataset, property("subset"), entities)
                ? new Numbers(
                        parts(description, dataset, "classPartition", "class"),
                        own(parts(description, entities, "classPartition", "class")),
                        parts(description, claims, "propertyPartition", "property"))
                : new Numbers(counted(lookup, COUNTS), counted(lookup, CLASSES), counted(lookup, RELATIONS));
    }

    private static Map<String, Long> parts(Graph description, Node whole, String partition, String by) {
        Map<String, Long> numbers = new TreeMap<>();
        description.stream(whole, property(partition), Node.ANY).forEach(triple -> {
            Node part = triple.getObject();
            values(description, part, by)
                    .forEach(value -> values(description, part, "entities")
                            .forEach(number ->
                                    numbers.put(value.getURI(), Long.parseLong(number.getLiteralLexicalForm()))));
        });
        return mostFirst(numbers);
    }

    private static Collection<Node> values(Graph description, Node part, String property) {
        return description.stream(part, property(property), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    private static Map<String, Long> own(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OWN))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static Map<String, Long> mostFirst(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static Map<String, Long> counted(Lookup lookup, LiveQuery query) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        lookup.run(query)
                .rows()
                .forEach(row ->
                        numbers.put(row.get(0).text(), Long.parseLong(row.get(1).text())));
        return numbers;
    }

    private static Node property(String name) {
        return NodeFactory.createURI(VOID + name);
    }
}
