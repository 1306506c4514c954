package org.stroma.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.stroma.model.Ontology;
import org.stroma.model.Slug;
import org.stroma.model.Terminology;
import org.stroma.pipeline.Pipeline;
import org.stroma.read.Readers;
import org.stroma.vocabulary.OntologyFiles;
import org.stroma.vocabulary.TerminologyFiles;

/// What the program knows before it reads anything. Each part is loaded when it is first asked for: the names of all
/// genes take seconds, and often nobody wants them.
final class Knowledge {

    private final SortedMap<String, String> ontologyFiles;
    private final SortedMap<String, String> vocabularyFiles;
    private Optional<Ontology> ontology = Optional.empty();
    private Optional<Terminology> terminology = Optional.empty();
    private Optional<Pipeline> pipeline = Optional.empty();

    /// Loaded when first asked for, as Java loads classes.
    private static final class Bundled {
        private static final Knowledge KNOWLEDGE = new Knowledge(Resources.ontology(), Resources.vocabulary());
    }

    private Knowledge(SortedMap<String, String> ontologyFiles, SortedMap<String, String> vocabularyFiles) {
        this.ontologyFiles = ontologyFiles;
        this.vocabularyFiles = vocabularyFiles;
    }

    /// What travels with the program; one for the process, because it never changes.
    static Knowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /// @param more a user's own name lists
    static Knowledge with(List<Path> more) {
        if (more.isEmpty()) {
            return bundled();
        }
        SortedMap<String, String> vocabulary = Resources.vocabulary();
        more.forEach(file -> vocabulary.put(file.toString(), content(file)));
        return new Knowledge(Resources.ontology(), vocabulary);
    }

    SortedMap<String, String> ontologyFiles() {
        return ontologyFiles;
    }

    Ontology ontology() {
        if (ontology.isEmpty()) {
            ontology = Optional.of(OntologyFiles.read(ontologyFiles));
        }
        return ontology.get();
    }

    Terminology terminology() {
        if (terminology.isEmpty()) {
            terminology = Optional.of(TerminologyFiles.read(vocabularyFiles));
        }
        return terminology.get();
    }

    Readers readers() {
        return new Readers(ontology().lexicon().of("boilerplate"));
    }

    Pipeline pipeline() {
        if (pipeline.isEmpty()) {
            pipeline = Optional.of(Pipeline.of(ontology(), terminology()));
        }
        return pipeline.get();
    }

    /// Hash of all that decides how a document is read.
    String fingerprint() {
        Stream<String> files = Stream.of(ontologyFiles, vocabularyFiles)
                .flatMap(folder -> folder.entrySet().stream())
                .flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        return Slug.hash(
                32,
                Stream.concat(Stream.of(ProgramVersion.version(), ProgramHash.compute()), files)
                        .toArray(String[]::new));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Problem(file + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new Problem(file + ": no UTF-8", e);
        } catch (IOException e) {
            throw new Problem(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
