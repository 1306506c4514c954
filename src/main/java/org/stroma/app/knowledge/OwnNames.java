package org.stroma.app.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.app.report.OneLine;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Progress;
import org.stroma.app.report.Reporter;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.text.Sha256;
import org.stroma.model.text.Slug;
import org.stroma.vocabulary.TerminologyFiles;
import org.stroma.vocabulary.compact.Imported;

/// A user's own lists of names.
///
/// @param types says what class their things are of
public record OwnNames(List<Path> files, Optional<Path> types) {

    /// Only what travels with the program.
    public static final OwnNames NONE = new OwnNames(List.of(), Optional.empty());

    private static final int STEP = 1 << 10;

    public OwnNames {
        files = List.copyOf(files);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /// Hash of what the files hold, whatever they are called.
    ///
    /// @throws Problem if there is no such file
    String contents() {
        return Slug.hash(64, all().map(OwnNames::hash).toArray(String[]::new));
    }

    /// Reads the names, or finds them as they were read before; complains of what cannot be used.
    ///
    /// @param ours the files that travel with the program
    /// @param verdicts what curators say of names
    /// @param importer tells apart programs that import differently
    Imported load(Map<String, String> ours, List<NameVerdict> verdicts, String importer, Reporter reporter) {
        Stream<String> names = Stream.of(
                        Stream.of(importer, contents()),
                        files.stream().map(Path::toString),
                        verdicts.stream().map(NameVerdict::toString))
                .flatMap(each -> each);
        Stream<String> known = ours.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        String key = Slug.hash(64, Stream.concat(names, known).toArray(String[]::new));
        Imported imported = NameCache.ofUser().get(key, () -> read(ours, verdicts, reporter));
        imported.complaints().forEach(complaint -> reporter.complain(OneLine.of(complaint)));
        return imported;
    }

    private Imported read(Map<String, String> ours, List<NameVerdict> verdicts, Reporter reporter) {
        try (Progress progress = reporter.progress("names", Math.toIntExact(size() / STEP))) {
            long[] bytes = {0};
            return TerminologyFiles.read(ours, files, types, verdicts, more -> progress.to((bytes[0] += more) / STEP));
        }
    }

    private long size() {
        long size = 0;
        for (Path file : files) {
            try {
                size += Files.size(file);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return size;
    }

    /// The lists, what lies beside them, and the mapping.
    private Stream<Path> all() {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            all.add(file);
            all.add(TerminologyFiles.mappingBeside(file));
        }
        return Stream.concat(
                all.stream().filter(file -> files.contains(file) || Files.isRegularFile(file)), types.stream());
    }

    private static String hash(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.hex(bytes);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Problem unreadable(Path file, IOException cause) {
        return new Problem(
                Files.exists(file) ? file + ": cannot be read: " + cause.getMessage() : file + ": no such file", cause);
    }
}
