package org.stroma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.stroma.app.report.Problem;
import org.stroma.cli.option.StoreOption;
import org.stroma.graph.export.Export;
import org.stroma.graph.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "backup",
        description = "Writes the current version of the graph, builds and their times included, as compressed N-Quads,"
                + " while it is served and while the next version is built.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final Export WHOLE = new Export(Optional.empty(), true);

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "File to write, such as graph.nq.gz. It is there when it is whole, and not before.")
    private Path output = Path.of("graph.nq.gz");

    @Override
    public Integer call() {
        Path part = output.resolveSibling(output.getFileName() + ".part");
        // An open version stays, whatever is built meanwhile.
        try (Version version = store.open().openCurrent()) {
            write(version, part);
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            stroma.console().say("version " + version.id() + " is in " + output + ", " + Files.size(output) + " bytes");
            return 0;
        } catch (IOException e) {
            throw new Problem(output + ": cannot be written: " + e, e);
        }
    }

    private static void write(Version version, Path part) throws IOException {
        try (OutputStream file = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            WHOLE.write(version, Export.Format.N_QUADS, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }
}
