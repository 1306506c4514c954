package org.stroma.app.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.text.Sha256;
import org.stroma.model.text.Slug;

/// What tells one build of the program from another, as far as reading a document goes: its classes, models and names.
public final class ProgramHash {

    /// One file of each library that reading depends on.
    private static final List<String> LIBRARY_FILES =
            List.of("/opennlp/tools/postag/POSTaggerME.class", "/org/clulab/reach/kb/hgnc.tsv.gz");

    /// Computed when first asked for: the program does not change while it runs.
    private static final class Running {
        private static final String HASH = hashed();
    }

    private ProgramHash() {}

    public static String compute() {
        return Running.HASH;
    }

    private static String hashed() {
        try {
            Stream<String> libraries = LIBRARY_FILES.stream().map(ProgramHash::library);
            return Slug.hash(64, Stream.concat(Stream.of(classes()), libraries).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        }
    }

    private static String classes() throws IOException {
        Path place = place();
        if (Files.isRegularFile(place)) {
            return KeptDigests.ofUser().get("program", List.of(place), () -> hashed(place));
        }
        try (Stream<Path> all = Files.walk(place)) {
            StringBuilder hashes = new StringBuilder();
            for (Path file : all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                hashes.append(hash(file));
            }
            return hashes.toString();
        }
    }

    /// The jar of the program, or the folder of its classes.
    static Path place() {
        URL place = ProgramHash.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at no proper place: " + place, e);
        }
    }

    private static String hash(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file));
    }

    private static String hashed(Path file) {
        try {
            return hash(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        }
    }

    /// Name and size of the jar: to hash the names of all genes takes longer than to serve them.
    static String library(String file) {
        Optional<URL> url = Optional.ofNullable(ProgramHash.class.getResource(file));
        try {
            if (url.isPresent() && url.get().openConnection() instanceof JarURLConnection inside) {
                Path jar = Path.of(inside.getJarFileURL().toURI());
                return jar.getFileName() + " " + Files.size(jar);
            }
            return url.isPresent() ? file : "no " + file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the library lies at no proper place: " + file, e);
        }
    }
}
