package org.stroma.graph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.NormalName;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Inspection;
import org.stroma.model.ontology.Ontology;

/// One thing is one entity: no two things of a class are labelled alike but for case, marks, blanks and number,
/// whoever labelled them, and among the names that lists gave none is labelled as another one is called, unless an
/// ambiguity says what decided between them. Two things that documents coined may differ in marks, as p-38 and p38 do.
final class NameCheck implements Check {

    @Override
    public void look(Inspection version) {
        Map<String, Set<String>> labelled = new TreeMap<>();
        Map<String, Set<String>> listed = new TreeMap<>();
        Map<String, Set<String>> called = new HashMap<>();
        Graph vocabulary = version.dataset().getGraph(version.iris().graph("vocabulary"));
        for (Node thing : version.all(SKOS.Concept.asNode())) {
            Set<String> classes = classes(version.union(), thing);
            add(labelled, names(version.union(), thing, SKOS.prefLabel.asNode()), classes, thing);
            add(listed, names(vocabulary, thing, SKOS.prefLabel.asNode()), classes, thing);
            add(called, names(vocabulary, thing, SKOS.altLabel.asNode()), classes, thing);
        }
        Set<Set<String>> pairs = new LinkedHashSet<>();
        listed.forEach((name, things) -> {
            pair(things, labelled.getOrDefault(name, Set.of()), pairs);
            pair(things, called.getOrDefault(name, Set.of()), pairs);
        });
        pairs.removeAll(told(version));
        for (Set<String> pair : pairs) {
            List<String> both = pair.stream().sorted().toList();
            version.breach("name-told-twice", both.getFirst(), "a name of its own in its class", both.getLast());
        }
    }

    private static void pair(Set<String> things, Set<String> others, Set<Set<String>> into) {
        for (String one : things) {
            others.stream().filter(other -> !other.equals(one)).forEach(other -> into.add(Set.of(one, other)));
        }
    }

    private static void add(Map<String, Set<String>> things, List<String> names, Set<String> classes, Node thing) {
        for (String name : names) {
            classes.forEach(
                    type -> things.computeIfAbsent(type + " " + NormalName.of(name, type), key -> new TreeSet<>())
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
