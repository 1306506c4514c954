package org.stroma.graph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.NormalName;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Inspection;
import org.stroma.model.ontology.Ontology;

/// One thing is one entity: no two things of a class have the same name, preferred or other, but for case, marks,
/// blanks, number and how Greek letters are written, whoever named them, unless an ambiguity says what decided between
/// them.
final class NameCheck implements Check {

    private static final List<Node> NAMING = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    @Override
    public void look(Inspection version) {
        Map<String, SortedSet<String>> called = new HashMap<>();
        for (Node thing : version.all(SKOS.Concept.asNode())) {
            Set<String> classes = classes(version.union(), thing);
            for (Node naming : NAMING) {
                add(called, names(version.union(), thing, naming), classes, thing);
            }
        }
        Set<Set<String>> pairs = new HashSet<>();
        called.values().forEach(things -> pair(things, pairs));
        pairs.removeAll(told(version));
        for (Set<String> pair : pairs) {
            List<String> both = pair.stream().sorted().toList();
            version.breach("name-told-twice", both.getFirst(), "a name of its own in its class", both.getLast());
        }
    }

    private static void pair(SortedSet<String> things, Set<Set<String>> into) {
        for (String one : things) {
            things.tailSet(one).stream().skip(1).forEach(other -> into.add(Set.of(one, other)));
        }
    }

    private static void add(
            Map<String, SortedSet<String>> called, List<String> names, Set<String> classes, Node thing) {
        for (String name : names) {
            classes.forEach(
                    type -> called.computeIfAbsent(type + " " + NormalName.of(name, type), key -> new TreeSet<>())
                            .add(thing.toString()));
        }
    }

    private static List<String> names(Graph graph, Node thing, Node property) {
        return graph.find(thing, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Set<String> classes(Graph graph, Node thing) {
        return new HashSet<>(graph.find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .filterKeep(type -> type.startsWith(Ontology.NAMESPACE))
                .mapWith(type -> type.substring(Ontology.NAMESPACE.length()))
                .toList());
    }

    /// What ambiguities tell apart.
    private static Set<Set<String>> told(Inspection version) {
        Set<Set<String>> told = new HashSet<>();
        for (Node ambiguity : version.all(Terms.AMBIGUITY)) {
            List<String> both = new ArrayList<>();
            version.value(ambiguity, Terms.MEANT).map(Node::toString).ifPresent(both::add);
            version.value(ambiguity, Terms.RUNNER_UP).map(Node::toString).ifPresent(both::add);
            told.add(new HashSet<>(both));
        }
        return told;
    }
}
