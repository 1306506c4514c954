package org.stroma.graph.quads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Turtle;
import org.stroma.model.text.Slug;

/// The graph of our own terms, as the files of `ontology/` state them. A blank node becomes an IRI made of what it says
/// (RDF 1.1, 3.5), so that the same files give the same bytes.
record OntologyQuads(Iris iris, NamedGraph graph) {

    public OntologyQuads(Iris iris, Consumer<Quad> sink) {
        this(iris, new NamedGraph(iris.graph("ontology"), sink));
    }

    void write(Map<String, String> files) {
        new TreeMap<>(files).forEach((name, turtle) -> new File(name, Turtle.parse(name, turtle)).write());
    }

    private final class File {

        private final String name;
        private final Graph parsed;
        private final Map<Node, Node> named = new HashMap<>();
        private final List<Node> path = new ArrayList<>();

        File(String name, Graph parsed) {
            this.name = name;
            this.parsed = parsed;
        }

        void write() {
            parsed.find()
                    .forEach(triple ->
                            graph.add(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
        }

        private Node named(Node node) {
            if (!node.isBlank()) {
                return node;
            }
            if (path.contains(node)) {
                throw new StoreException(name + ": blank nodes in a circle cannot be named");
            }
            Node known = named.get(node);
            if (known != null) {
                return known;
            }
            path.add(node);
            Node iri = NodeFactory.createURI(iris.base() + ".well-known/genid/" + content(node));
            path.removeLast();
            named.put(node, iri);
            return iri;
        }

        private String content(Node node) {
            List<String> said = parsed.find(node, Node.ANY, Node.ANY)
                    .mapWith(this::statement)
                    .toList();
            return Slug.hash(16, said.stream().sorted().toArray(String[]::new));
        }

        /// Relative to the base: an export under another base gives the IRIs that a build under it would.
        private String statement(Triple triple) {
            Node object = triple.getObject();
            String said = object.isBlank()
                    ? named(object).getURI().substring(iris.base().length())
                    : NodeFmtLib.strNT(object);
            return NodeFmtLib.strNT(triple.getPredicate()) + " " + said;
        }
    }
}
