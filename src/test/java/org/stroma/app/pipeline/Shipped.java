package org.stroma.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.model.concept.Terminology;
import org.stroma.model.ontology.Ontology;
import org.stroma.vocabulary.TerminologyFiles;
import org.stroma.vocabulary.ontology.OntologyFiles;

/// What documents are read with as it stands in the project: ontology, vocabulary, models. Loaded once for all tests.
final class Shipped {

    /// Path below `ontology/` to Turtle.
    static final Map<String, String> FILES = files("ontology");

    static final Ontology ONTOLOGY = OntologyFiles.read(FILES);
    static final Terminology TERMINOLOGY = TerminologyFiles.read(files("data/vocabulary"));
    static final Pipeline PIPELINE = Pipeline.of(ONTOLOGY, TERMINOLOGY);

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
