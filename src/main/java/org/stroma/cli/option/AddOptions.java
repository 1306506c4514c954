package org.stroma.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.stroma.app.add.AddFolder;
import org.stroma.app.add.AddedDocuments;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.report.Reporter;
import org.stroma.serve.add.Adding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Whether readers of the pages may add documents, and where these are kept.
public final class AddOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--add-to",
            paramLabel = "DIR",
            description =
                    "Let people at this machine add documents at /add; they are kept in this folder, which must be"
                            + " one of the PATHs or in one.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "With --add-to: let those add from elsewhere, too, who know the first line of this file.")
    private Optional<Path> tokenFile = Optional.empty();

    /// @param builds where the builds wait for their turn
    /// @throws ParameterException if the graph would not be built from the folder
    public Optional<Adding> adding(Reporter reporter, BuildRequest build, BuildQueue builds) {
        if (tokenFile.isPresent() && folder.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--token-file needs --add-to: otherwise nobody writes");
        }
        return folder.map(chosen -> {
            check(chosen, build.paths());
            AddFolder into = new AddFolder(chosen.toAbsolutePath().normalize());
            return new Adding(new AddedDocuments(reporter, build, into, builds), tokenFile.map(WriteOptions::token));
        });
    }

    private void check(Path chosen, List<Path> paths) {
        if (!Files.isDirectory(chosen) || !Files.isWritable(chosen)) {
            throw new ParameterException(spec.commandLine(), "--add-to: not a folder that can be written: " + chosen);
        }
        if (paths.stream().noneMatch(path -> isRead(chosen, path))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--add-to: not one of the PATHs, nor in one, so it would not be read: " + chosen);
        }
    }

    // Hidden folders are passed over.
    private static boolean isRead(Path chosen, Path path) {
        try {
            Path folder = chosen.toRealPath();
            Path root = path.toRealPath();
            return folder.startsWith(root)
                    && (folder.equals(root)
                            || StreamSupport.stream(root.relativize(folder).spliterator(), false)
                                    .noneMatch(segment -> segment.toString().startsWith(".")));
        } catch (IOException e) {
            return false;
        }
    }
}
