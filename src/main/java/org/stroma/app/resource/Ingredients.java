package org.stroma.app.resource;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.graph.quads.Ingredient;
import org.stroma.model.text.Sha256;
import org.stroma.model.text.Slug;

/// Digests of what the program reads documents with.
public final class Ingredients {

    private static final String MODELS = "/models";
    private static final String A_MODEL = MODELS + "/tokens.bin";

    /// A file of each library that brings models or names.
    private static final List<String> LIBRARY_FILES = List.of(
            "/org/clulab/reach/kb/hgnc.tsv.gz", "/opennlp/tools/tokenize/TokenizerME.class", "/langdetect-183.bin");

    /// Computed when first asked for, as Java loads classes: they never change while the program runs.
    private static final class Bundled {
        private static final List<Ingredient> ALL = compute();
    }

    private Ingredients() {}

    /// The program itself, each of its models, and the libraries that it reads with.
    public static List<Ingredient> ofProgram() {
        return Bundled.ALL;
    }

    /// Computes them while others do something else.
    public static void expect() {
        CompletableFuture.runAsync(Ingredients::ofProgram);
    }

    private static List<Ingredient> compute() {
        try {
            List<Ingredient> all = new ArrayList<>();
            all.add(new Ingredient("program", Slug.hash(64, ProgramHash.compute())));
            all.addAll(models());
            for (Path jar : libraries()) {
                String digest = KeptDigests.ofUser().get("library", List.of(jar), () -> sha256(jar));
                all.add(new Ingredient("library/" + jar.getFileName(), digest));
            }
            return all.stream().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at no proper place", e);
        }
    }

    private static List<Path> libraries() throws IOException, URISyntaxException {
        List<Path> jars = new ArrayList<>();
        for (String file : LIBRARY_FILES) {
            URL url = Ingredients.class.getResource(file);
            if (url != null && url.openConnection() instanceof JarURLConnection inside) {
                jars.add(Path.of(inside.getJarFileURL().toURI()));
            }
        }
        return jars;
    }

    /// One digest of several files, of their names and contents.
    public static Ingredient ofFiles(String name, SortedMap<String, String> files) {
        return new Ingredient(
                name,
                Slug.hash(
                        64,
                        files.entrySet().stream()
                                .flatMap(file -> Stream.of(file.getKey(), file.getValue()))
                                .toArray(String[]::new)));
    }

    private static List<Ingredient> models() throws IOException, URISyntaxException {
        URL known = Ingredients.class.getResource(A_MODEL);
        if (known == null) {
            throw new IllegalStateException("the class path holds no " + A_MODEL);
        }
        URI uri = known.toURI();
        if (!uri.getScheme().equals("jar")) {
            return models(requireNonNull(Path.of(uri).getParent()));
        }
        String rows = known.openConnection() instanceof JarURLConnection inside
                ? KeptDigests.ofUser()
                        .get("models", List.of(Path.of(inside.getJarFileURL().toURI())), () -> rows(uri))
                : rows(uri);
        return rows.lines().map(Ingredients::ofRow).toList();
    }

    /// Name and digest of each model in the program's jar.
    private static String rows(URI uri) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return models(jar.getPath(MODELS)).stream()
                    .map(model -> model.name() + "\t" + model.sha256() + "\n")
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's models", e);
        }
    }

    private static Ingredient ofRow(String row) {
        int tab = row.indexOf('\t');
        return new Ingredient(row.substring(0, tab), row.substring(tab + 1));
    }

    private static List<Ingredient> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Ingredient("models/" + file.getFileName(), sha256(file)))
                    .toList();
        }
    }

    private static String sha256(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.hex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
