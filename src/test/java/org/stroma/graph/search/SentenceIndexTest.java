package org.stroma.graph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.term.Iris;
import org.stroma.model.search.TextSearch;
import org.stroma.model.text.Text;

class SentenceIndexTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @TempDir
    private Path folder;

    @Test
    void changesOnlyThePartThatAChangedDocumentIsIn() throws IOException {
        Map<String, String> documents = documents(1100);
        Path before = write("before", documents, Optional.empty());
        documents.put("d7.txt", "Imatinib inhibits KIT. Nothing else does.");
        Path after = write("after", documents, Optional.of(before));
        List<Path> parts = Disk.list(sentences(after));
        assertThat(parts).hasSize(4);
        assertThat(parts.stream().filter(part -> !isTakenOver(part, before))).hasSize(1);
    }

    @Test
    void findsTheSameHoweverItCameAbout() throws IOException {
        Map<String, String> documents = documents(1100);
        Path before = write("before", documents, Optional.empty());
        documents.remove("d11.txt");
        documents.put("d7.txt", "Imatinib inhibits KIT. Nothing else inhibits it in d7.");
        documents.put("new.txt", "Imatinib inhibits tumor 7.");
        Path grown = write("grown", documents, Optional.of(before));
        Path clean = write("clean", documents, Optional.empty());
        assertThat(found(grown, "inhibits")).isEqualTo(found(clean, "inhibits"));
        assertThat(found(grown, "imatinib inhibits").total()).isEqualTo(1100);
    }

    /// Sentences that fit equally well come in the order of their documents, whatever part of the index has them.
    @Test
    void ordersEqualSentencesByTheirDocuments() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        for (int i = 0; i < 1100; i++) {
            documents.put("d%04d.txt".formatted(i), "Imatinib inhibits KIT.");
        }
        assertThat(found(write("all", documents, Optional.empty()), "inhibits").hits())
                .extracting(TextSearch.Hit::thing)
                .isSorted()
                .hasSize(50);
    }

    private static Map<String, String> documents(int number) {
        Map<String, String> documents = new TreeMap<>();
        for (int i = 0; i < number; i++) {
            documents.put("d" + i + ".txt", "Imatinib inhibits tumor " + i + ". It blocks KIT in mice.");
        }
        return documents;
    }

    private Path write(String name, Map<String, String> documents, Optional<Path> before) throws IOException {
        Path version = folder.resolve(name);
        Disk.createFolder(version);
        GraphFile.write(version, sink -> {});
        TextFiles texts = new TextFiles(folder.resolve("texts"));
        List<DocumentList.Row> rows = new ArrayList<>();
        documents.forEach((key, text) -> rows.add(new DocumentList.Row(key, texts.save(Text.of(text)), "")));
        WordIndex.write(version, IRIS, new DocumentList(rows), texts, Optional.empty(), before);
        return version;
    }

    private static Path sentences(Path version) {
        return version.resolve(WordIndex.FOLDER).resolve(SentenceIndex.FOLDER);
    }

    private static boolean isTakenOver(Path part, Path before) {
        return Disk.list(part).stream().allMatch(file -> {
            Path same = sentences(before).resolve(part.getFileName()).resolve(file.getFileName());
            try {
                return Files.exists(same) && Files.isSameFile(same, file);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static TextSearch.Found found(Path version, String words) {
        try (WordSearch search = WordSearch.open(version).orElseThrow()) {
            return search.sentences(words, Optional.empty(), 0, 50);
        }
    }
}
