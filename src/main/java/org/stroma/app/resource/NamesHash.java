package org.stroma.app.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stroma.model.text.Slug;

/// What tells apart programs that import the same lists of names differently: the rooms `vocabulary` and `model`, for
/// `vocabulary` knows no other, and the libraries that these read lists with.
public final class NamesHash {

    private static final List<String> FOLDERS = List.of("org/stroma/vocabulary", "org/stroma/model", "language");

    /// One file of each library: the lists that travel with the program, and the readers of a user's lists.
    private static final List<String> LIBRARY_FILES = List.of(
            "/org/clulab/reach/kb/hgnc.tsv.gz",
            "/org/apache/jena/riot/RDFParser.class",
            "/tools/jackson/core/JsonParser.class");

    /// Computed when first asked for: the program does not change while it runs.
    private static final class Running {
        private static final String HASH = hashed();
    }

    private NamesHash() {}

    public static String compute() {
        return Running.HASH;
    }

    private static String hashed() {
        Path place = ProgramHash.place();
        String classes = Files.isRegularFile(place)
                ? KeptDigests.ofUser().get("names", List.of(place), () -> opened(place))
                : opened(place);
        Stream<String> libraries = LIBRARY_FILES.stream().map(ProgramHash::library);
        return Slug.hash(64, Stream.concat(Stream.of(classes), libraries).toArray(String[]::new));
    }

    private static String opened(Path place) {
        try {
            return of(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        }
    }

    /// @param place a jar of the program, or the folder of its classes and resources: both give the same
    static String of(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return ofFolder(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return ofFolder(jar.getPath("/"));
        }
    }

    private static String ofFolder(Path root) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(root.relativize(file).toString().replace('\\', '/'));
                    parts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return Slug.hash(64, parts.toArray(String[]::new));
    }
}
