package org.stroma.app.pipeline;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.model.concept.Terminology;
import org.stroma.model.ontology.Ontology;

/// What documents are read with as it stands in the project: ontology, vocabulary, models. Loaded once for all tests,
/// those of commands among them.
final class Shipped {

    /// Path below `ontology/` to Turtle.
    static final Map<String, String> FILES = files("ontology");

    static final Ontology ONTOLOGY = Knowledge.bundled().ontology();
    static final Terminology TERMINOLOGY = Knowledge.bundled().terminology();
    static final Pipeline PIPELINE = Knowledge.bundled().pipeline();

    private static final Model TURTLE = turtle();

    private Shipped() {}

    private static Model turtle() {
        Model model = ModelFactory.createDefaultModel();
        FILES.values().forEach(turtle -> model.read(new StringReader(turtle), null, "TTL"));
        return model;
    }

    /// A test for each sentence that the ontology gives a term.
    ///
    /// @param name of the term
    /// @param property such as `example`
    static Stream<DynamicTest> sentences(String name, String property, ThrowingConsumer<String> check) {
        return TURTLE
                .createResource(Ontology.NAMESPACE + name)
                .listProperties(TURTLE.createProperty(Ontology.NAMESPACE, property))
                .mapWith(Statement::getString)
                .toList()
                .stream()
                .sorted()
                .map(sentence -> dynamicTest(name + ": " + sentence, () -> check.accept(sentence)));
    }

    private static Map<String, String> files(String folder) {
        Path root = Path.of(folder);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
