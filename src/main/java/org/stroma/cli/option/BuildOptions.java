package org.stroma.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.GraphBuild;
import org.stroma.graph.term.Iris;
import org.stroma.read.VerdictFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What to build, and where.
public final class BuildOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders to read (default: data/documents). The graph then holds exactly these.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the graph's own IRIs begin with (default: " + Iris.DEFAULT_BASE
                    + "); the store remembers it.")
    private Optional<String> base = Optional.empty();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    @Option(names = "--strict", description = "Fail (exit status 1) if any file could not be read.")
    private boolean strict;

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "A curator's file of verdicts, besides files called " + VerdictFile.NAME + " in the PATHs.")
    private List<Path> verdicts = new ArrayList<>();

    @Option(
            names = "--spark",
            paramLabel = "MASTER",
            description =
                    "Build on Apache Spark: local[N] on this machine, or spark://HOST:PORT. The graph is the same. PATHs may be"
                            + " addresses, such as hdfs://HOST/FOLDER. Settings of Spark go into STROMA_OPTS, such as"
                            + " -Dspark.executor.memory=2g.")
    private Optional<String> spark = Optional.empty();

    @Option(
            names = "--parts",
            paramLabel = "ADDRESS",
            description =
                    "Leave the graph as sorted N-Quads in the parts of a folder that all machines of Spark can write to,"
                            + " such as hdfs://HOST/FOLDER, and make no version of the store.")
    private Optional<String> parts = Optional.empty();

    @Option(
            names = "--watch",
            description = "Go on until stopped, and build again whenever something in the PATHs changes.")
    private boolean watch;

    /// Whether the files are to be followed after the first build.
    public boolean isWatching() {
        return watch;
    }

    /// The paths given, else the documents beside the launcher, else those of the working directory.
    List<Path> paths() {
        String home = System.getProperty("stroma.home", "");
        return paths.isEmpty() ? List.of(Path.of(home, "data", "documents")) : List.copyOf(paths);
    }

    /// @throws ParameterException if the base is no such IRI, no such reader is known, or lists lack what they need
    public BuildRequest request() {
        base.ifPresent(this::check);
        return new BuildRequest(
                paths(),
                store.folder(),
                base,
                vocabulary.names(),
                precision.value(),
                readers.plan(),
                verdicts,
                spark,
                parts);
    }

    /// Exit status after a build: only a strict user minds unreadable files.
    public int status(GraphBuild build) {
        return strict && build.unreadable() > 0 ? 1 : 0;
    }

    private void check(String iri) {
        try {
            new Iris(iri);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
