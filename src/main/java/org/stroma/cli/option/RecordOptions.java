package org.stroma.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.app.report.OneLine;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Reporter;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.read.Readers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Which document of which file.
public final class RecordOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "File to read.")
    private Path file = Path.of("");

    @Option(
            names = "--record",
            paramLabel = "KEY",
            description = "Which document of a file that holds several: its key or the end of it.")
    private Optional<String> record = Optional.empty();

    /// The documents of the file that are wanted; complains of what cannot be read.
    ///
    /// @throws Problem if there is none
    public List<Document> documents(Readers readers, Reporter reporter) {
        List<Document> documents = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (Reading reading : readers.readFile(file)) {
            switch (reading) {
                case Document document -> documents.add(document);
                case Duplicate duplicate -> reporter.complain(duplicate);
                case Unreadable unreadable -> refused.add(unreadable);
            }
        }
        if (documents.isEmpty()) {
            throw new Problem(refused.stream()
                    .map(unreadable -> OneLine.of(unreadable.file() + ": " + unreadable.reason()))
                    .collect(Collectors.joining("; ")));
        }
        refused.forEach(reporter::complain);
        return record.map(key -> List.of(only(documents, key))).orElse(documents);
    }

    /// The one document of the file that is wanted.
    public Document document(Readers readers, Reporter reporter) {
        List<Document> documents = documents(readers, reporter);
        if (documents.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " holds " + documents.size() + " documents, choose one by --record: " + keys(documents));
        }
        return documents.getFirst();
    }

    private Document only(List<Document> documents, String key) {
        return documents.stream()
                .filter(document -> document.key().equals(key)
                        || document.key().endsWith("#" + key)
                        || document.key().endsWith("%23" + key))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), file + " holds no document " + key + "; it holds " + keys(documents)));
    }

    private static String keys(List<Document> documents) {
        return documents.stream().map(Document::key).collect(Collectors.joining(", "));
    }
}
