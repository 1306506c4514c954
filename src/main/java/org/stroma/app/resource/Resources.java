package org.stroma.app.resource;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that travel with the program.
public final class Resources {

    private Resources() {}

    /// Path below `ontology/` to Turtle.
    public static SortedMap<String, String> ontology() {
        return folder("/ontology", "classes.ttl");
    }

    /// File name to content.
    public static SortedMap<String, String> vocabulary() {
        return folder("/data/vocabulary", "prefixes.tsv");
    }

    /// How often each construction was right.
    public static String reliability() {
        return file("/data/reliability.tsv");
    }

    /// A file of `data/readers/`.
    public static String ofReaders(String name) {
        return file("/data/readers/" + name);
    }

    /// What our classes and relations are called in other formats, and short forms of IRIs, by file name.
    public static Map<String, String> ofExchange() {
        Map<String, String> tables = new TreeMap<>(folder("/data/exchange", "kgx.tsv"));
        tables.put("prefixes.tsv", file("/data/vocabulary/prefixes.tsv"));
        return tables;
    }

    private static String file(String name) {
        try (InputStream file = Resources.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the class path holds no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the program", e);
        }
    }

    /// @param known a file of the folder; a jar need not list its folders
    private static SortedMap<String, String> folder(String folder, String known) {
        URL file = Resources.class.getResource(folder + "/" + known);
        if (file == null) {
            throw new IllegalStateException("the class path holds no " + folder + "/" + known);
        }
        try {
            URI uri = file.toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(requireNonNull(Path.of(uri).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + " of the program", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at no proper place: " + file, e);
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
