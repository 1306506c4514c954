package org.stroma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.pipeline.Witnesses;
import org.stroma.reader.Gate;
import org.stroma.reader.Reliabilities;
import org.stroma.reader.recorded.Recordings;
import org.stroma.reader.recorded.Vocabulary;
import picocli.CommandLine.Option;

/// Who reads the documents besides the built-in reader.
final class ReaderOptions {

    @Option(
            names = "--readings",
            paramLabel = "FILE_OR_FOLDER",
            arity = "1..*",
            description = "What other systems read in the same documents: our own JSON, INDRA statements, BRAT standoff,"
                    + " BioC relations. All of it is held to the words. See docs/readers.md.")
    private List<Path> readings = new ArrayList<>();

    @Option(names = "--reader", paramLabel = "builtin|model|none", hidden = true)
    private List<String> readers = new ArrayList<>();

    /// Those who read, with what they told.
    Witnesses witnesses(Knowledge knowledge, Console console) {
        if (readings.isEmpty()) {
            return Witnesses.BUILT_IN;
        }
        Vocabulary vocabulary = new Vocabulary(
                knowledge.ontology(), Resources.ofReaders("relations.tsv"), Resources.ofReaders("classes.tsv"));
        Recordings recordings = Recordings.read(readings, vocabulary, console::complain);
        return new Witnesses(!readers.contains("none"), Optional.of(gate(knowledge)), recordings::of);
    }

    private static Gate gate(Knowledge knowledge) {
        return new Gate(knowledge.ontology(), Reliabilities.parse(Resources.ofReaders("reliability.tsv")));
    }
}
