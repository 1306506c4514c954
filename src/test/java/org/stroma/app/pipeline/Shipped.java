package org.stroma.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private Shipped() {}

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
