package org.stroma.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.query.engine.NearNames;
import org.stroma.query.engine.Nearest;

/// The questions of a folder.
///
/// @param list ordered by name
public record Questions(List<Question> list) {

    private static Optional<Questions> bundled = Optional.empty();

    public Questions {
        list = list.stream().sorted(Comparator.comparing(Question::name)).toList();
    }

    /// Reads each `.rq` file of a folder.
    ///
    /// @throws BadQuestion if one of them is broken
    public static Questions load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
            return new Questions(all.stream().map(Question::read).toList());
        } catch (IOException e) {
            throw new BadQuestion(folder.toString(), "cannot be listed: " + e.getMessage(), e);
        }
    }

    /// Names of questions that may be meant by one that no question has, the nearest first.
    public List<String> near(String name) {
        return Nearest.to(name, list.stream().map(Question::name).toList()).stream()
                .limit(NearNames.MOST)
                .toList();
    }

    /// The questions that come with the program, read when first asked for: they never change while it runs.
    ///
    /// @throws BadQuestion if one of them is broken
    public static synchronized Questions bundled() {
        if (bundled.isEmpty()) {
            bundled = Optional.of(found());
        }
        return bundled.get();
    }

    private static Questions found() {
        URL folder = Questions.class.getResource("/queries/");
        if (folder == null) {
            throw new IllegalStateException("the class path holds no folder queries/");
        }
        try {
            return load(folder.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("the questions at " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the questions at " + folder, e);
        }
    }

    /// The question of that name.
    public Optional<Question> find(String name) {
        return list.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    private static Questions load(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return load(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return load(jar.getPath("/queries"));
        }
    }
}
