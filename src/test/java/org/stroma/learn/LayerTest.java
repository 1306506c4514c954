package org.stroma.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stroma.learn.model.Measured;
import org.stroma.learn.syntax.Corpora;
import org.stroma.model.concept.Terminology;
import org.stroma.model.text.Slug;

/// All layers, trained from corpora so regular that a model that learns anything learns all there is.
class LayerTest {

    @TempDir
    private static Path folder = Path.of("");

    private static final List<Measured> SCORES = new ArrayList<>();
    private static Corpora corpora = new Corpora(folder, folder);
    private static Path models = Path.of("");

    @BeforeAll
    static void train() throws IOException {
        corpora = SmallCorpora.in(folder);
        models = Files.createDirectory(folder.resolve("models"));
        for (Layer layer : Layer.values()) {
            SCORES.addAll(train(layer, models));
        }
    }

    private static List<Measured> train(Layer layer, Path into) throws IOException {
        return layer.train(corpora, new Terminology(List.of(), List.of()), into);
    }

    /// Hashes of the files, by name.
    private static Map<String, String> files(Path of) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(of)) {
            all.forEach(file -> files.put(file.getFileName().toString(), hash(file)));
        }
        return files;
    }

    private static String hash(Path file) {
        try {
            return Slug.hash(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesAModelForEachLayerAndKindOfName() throws IOException {
        assertThat(files(models).keySet())
                .containsExactly(
                        "lemmas.tsv",
                        "names-anatomy.bin",
                        "names-cell-line.bin",
                        "names-cell-type.bin",
                        "names-chemical.bin",
                        "names-disease.bin",
                        "names-gene.bin",
                        "names-species.bin",
                        "sentences.bin",
                        "syntax.bin",
                        "tags.bin",
                        "tokens.bin");
    }

    @ParameterizedTest
    @EnumSource
    void learnsAllThereIs(Layer layer) {
        assertThat(SCORES)
                .filteredOn(score -> score.layer().equals(layer.term()) && score.count() > 0)
                .filteredOn(score -> !score.measure().endsWith(", dictionary"))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.value()).isEqualTo(1));
    }

    @Test
    void findsNoNameByADictionaryThatIsEmpty() {
        assertThat(SCORES)
                .filteredOn(score -> score.measure().endsWith(", dictionary"))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.value()).isZero());
    }

    @Test
    void keepsFormsThatTheRulesDoNotGive() throws IOException {
        assertThat(Files.readAllLines(models.resolve("lemmas.tsv")))
                .containsExactly("bled\tV\tbleed", "bound\tV\tbind");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        for (Layer layer : Layer.values()) {
            train(layer, again);
        }
        assertThat(files(again)).isEqualTo(files(models));
    }
}
