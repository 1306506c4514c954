package org.stroma.app.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesHashTest {

    private static final Map<String, String> FILES = Map.of(
            "org/stroma/vocabulary/TerminologyFiles.class", "joins",
            "org/stroma/vocabulary/merge/Joining.class", "joins more",
            "org/stroma/model/concept/Terminology.class", "holds",
            "org/stroma/serve/Server.class", "serves",
            "language/irregular-forms.tsv", "mice\tmouse");

    @TempDir
    private Path folder;

    private String before = "";

    @BeforeEach
    void compile() throws IOException {
        write(folder);
        before = NamesHash.of(folder);
    }

    private static void write(Path root) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/stroma/vocabulary/merge/Joining.class",
                "org/stroma/model/concept/Terminology.class",
                "language/irregular-forms.tsv"
            })
    void changesWithWhatTheImportOfNamesIsMadeOf(String file) throws IOException {
        Files.writeString(folder.resolve(file), "something else");
        assertThat(NamesHash.of(folder)).isNotEqualTo(before);
    }

    @Test
    void changesWhenAClassComesOrHasAnotherName() throws IOException {
        Files.writeString(folder.resolve("org/stroma/vocabulary/More.class"), "");
        assertThat(NamesHash.of(folder)).isNotEqualTo(before);
        Files.delete(folder.resolve("org/stroma/vocabulary/More.class"));
        Files.move(
                folder.resolve("org/stroma/vocabulary/TerminologyFiles.class"),
                folder.resolve("org/stroma/vocabulary/ListsOfNames.class"));
        assertThat(NamesHash.of(folder)).isNotEqualTo(before);
    }

    @Test
    void staysWhenAnotherRoomChanges() throws IOException {
        Files.writeString(folder.resolve("org/stroma/serve/Server.class"), "serves something else");
        assertThat(NamesHash.of(folder)).isEqualTo(before);
    }

    @Test
    void isTheSameInAJar() throws IOException {
        Path jar = folder.resolve("stroma.jar");
        try (FileSystem entries =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            write(entries.getPath("/"));
        }
        assertThat(NamesHash.of(jar)).isEqualTo(before);
    }

    @Test
    void findsTheFilesOfTheProgramThatRuns() {
        assertThat(NamesHash.compute()).hasSize(64).isEqualTo(NamesHash.compute());
    }
}
