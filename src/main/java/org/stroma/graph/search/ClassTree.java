package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.file.SubjectLines;

/// Which class is a subclass of which, as the ontology of a version says.
final class ClassTree {

    private static final String ONTOLOGY = "https://w3id.org/stroma/ontology#";

    private final Map<String, Set<String>> broader = new HashMap<>();

    /// That of a version.
    ///
    /// @param version its folder, which holds its graph as a file
    static ClassTree read(Path version) throws IOException {
        ClassTree classes = new ClassTree();
        List<byte[]> lines = SubjectLines.below(version, ONTOLOGY).stream()
                .filter(ClassTree::isOfClasses)
                .toList();
        GraphFile.read(lines, quad -> {
            if (quad.getObject().isURI()) {
                classes.add(quad.getSubject().getURI(), quad.getObject().getURI());
            }
        });
        return classes;
    }

    private static boolean isOfClasses(byte[] line) {
        int from = QuadLine.property(line);
        return QuadLine.text(line, from, QuadLine.space(line, from) - 1).equals(RDFS.subClassOf.getURI());
    }

    void add(String narrow, String broad) {
        broader.computeIfAbsent(narrow, key -> new TreeSet<>()).add(broad);
    }

    /// The classes and all that they are subclasses of.
    Set<String> closure(Collection<String> classes) {
        Set<String> all = new TreeSet<>();
        classes.forEach(each -> climb(each, all));
        return all;
    }

    /// Those of the classes of which no other is a subclass, in order.
    List<String> narrowest(Collection<String> classes) {
        Set<String> above =
                classes.stream().flatMap(each -> above(each).stream()).collect(Collectors.toSet());
        return classes.stream().filter(each -> !above.contains(each)).sorted().toList();
    }

    private Set<String> above(String each) {
        Set<String> above = new HashSet<>();
        broader.getOrDefault(each, Set.of()).forEach(broad -> climb(broad, above));
        above.remove(each);
        return above;
    }

    private void climb(String each, Set<String> all) {
        if (all.add(each)) {
            broader.getOrDefault(each, Set.of()).forEach(broad -> climb(broad, all));
        }
    }
}
