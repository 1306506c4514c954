package org.stroma.vocabulary.ontology;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.stroma.model.ontology.Ontology;

/// Checks the relation files with the shapes that `kg:checks kg:OntologyFiles`.
final class OntologyShapes {

    private static final Node CHECKS = NodeFactory.createURI(Ontology.NAMESPACE + "checks");
    private static final Node FILES = NodeFactory.createURI(Ontology.NAMESPACE + "OntologyFiles");

    private static final List<Node> TARGETS = Stream.of(
                    "targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf")
            .map(target -> NodeFactory.createURI("http://www.w3.org/ns/shacl#" + target))
            .toList();

    private OntologyShapes() {}

    /// One line for each breach, in fixed order.
    static List<String> breaches(String shapesTurtle, Model files) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(shapesTurtle))
                .lang(Lang.TURTLE)
                .parse(graph);
        // The shapes of the other group lose their targets, so that they check nothing here.
        List<Node> others = graph.find(Node.ANY, CHECKS, Node.ANY)
                .filterDrop(triple -> triple.getObject().equals(FILES))
                .mapWith(triple -> triple.getSubject())
                .toList();
        for (Node other : others) {
            TARGETS.forEach(target -> graph.remove(other, target, Node.ANY));
        }
        return ShaclValidator.get().validate(Shapes.parse(graph), files.getGraph()).getEntries().stream()
                .map(OntologyShapes::line)
                .sorted()
                .toList();
    }

    private static String line(ReportEntry entry) {
        return "ontology: " + entry.focusNode() + ": " + entry.message();
    }
}
