package org.stroma.learn.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Formats of annotated names.
class NameCorporaTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> names(NameText text) {
        return text.names().stream()
                .map(name -> name.type() + ":" + text.document().quote(name.span()))
                .toList();
    }

    @Test
    void readsPubTator() throws IOException {
        Path file = file("a.pubtator", """
                7|t|On CXCR4.
                7|a|AMD3100 binds 𝛂 CXCR4.
                7\t3\t8\tCXCR4\tGene\t7852
                7\t10\t17\tAMD3100\tChemical\tD1
                7\t26\t31\tCXCR4\tGene\t7852
                7\t0\t4\twrong\tGene\t1
                7\tCID\tD1\tD2

                8|t|Two
                8|a|
                """);
        List<NameText> texts = PubTatorNames.read(file);
        assertThat(texts).extracting(NameText::id).containsExactly("7", "8");
        assertThat(names(texts.getFirst())).containsExactly("Gene:CXCR4", "Chemical:AMD3100", "Gene:CXCR4");
        assertThat(texts.getFirst().document().sections()).hasSize(2);
    }

    @Test
    void readsStandoffWithTitle() throws IOException {
        file("PMID-5.txt", "T cells\nThey trap CXCR4.\n");
        file("PMID-5.a1", "T1\tCell 0 7\tT cells\nT2\tGene 18 23\tCXCR4\nT3\tGene 1 2;4 5\tin pieces\n");
        NameText text = StandoffNames.read(folder, ".a1").getFirst();
        assertThat(text.id()).isEqualTo("5");
        assertThat(names(text)).containsExactly("Cell:T cells", "Gene:CXCR4");
    }

    @Test
    void readsBioc() throws IOException {
        Path file = file("a.xml", """
                <collection><document><id>PMC-17-sec-07</id><passage><offset>100</offset><text>The liver.</text>
                <annotation id="0"><infon key="type">Organ</infon><location offset="104" length="5"/><text>liver</text>
                </annotation></passage></document></collection>
                """);
        NameText text = BiocNames.read(file).getFirst();
        assertThat(text.id()).isEqualTo("PMC-17");
        assertThat(names(text)).containsExactly("Organ:liver");
    }

    @Test
    void setsIobWordsAsEnglishSetsThem() throws IOException {
        Path file = file("a.tsv", "The\tO\nIL\tB-GENE\n-\tI-GENE\n2\tI-GENE\n(\tO\nold\tO\n)\tO\n.\tO\n\nEnd\tO\n");
        List<NameText> texts = IobNames.read(file);
        assertThat(texts.getFirst().document().text()).hasToString("The IL-2 (old).");
        assertThat(names(texts.getFirst())).containsExactly("GENE:IL-2");
        assertThat(texts).hasSize(2);
    }

    @Test
    void keepsWhatIsMeasuredOutOfWhatIsLearnt() {
        String words = "A sentence that is long enough to be known again, whatever its number is.";
        NameHoldout holdout = new NameHoldout(List.of(NameText.of("1", words, List.of())));
        NameText sameNumber = NameText.of("1", "Another.", List.of());
        NameText sameWords = NameText.of("x-9", words.replace(" ", "  "), List.of());
        NameText other = NameText.of("2", "Something else entirely, and long enough, too.", List.of());
        assertThat(holdout.without(List.of(sameNumber, sameWords, other))).containsExactly(other);
    }

    @Test
    void setsATenthOfTheArticlesAside() {
        List<NameText> texts = IntStream.range(0, 40)
                .mapToObj(i -> NameText.of("a" + i / 2, "Passage " + i, List.of()))
                .toList();
        assertThat(NameHoldout.tenth(texts)).hasSize(4);
    }

    @Test
    void widensNamesToTokensAndKeepsTheLongest() {
        List<Token> tokens = List.of(token(0, 4), token(5, 9), token(10, 14));
        Sentence sentence = new Sentence(new Span(0, 14), Part.BODY, tokens);
        List<NameText.Name> names = List.of(name(5, 9, "A"), name(0, 8, "A"), name(10, 14, "B"), name(12, 20, "A"));
        assertThat(NameReading.of(sentence, names, Set.of("A")).names()).containsExactly(new Span(0, 2));
    }

    private static Token token(int start, int end) {
        return new Token(new Span(start, end), "word", "word", "NOUN", "NN");
    }

    private static NameText.Name name(int start, int end, String type) {
        return new NameText.Name(new Span(start, end), type);
    }

    @Test
    void countsExactSpans() {
        NameScore score = NameScore.of(
                List.of(new Span(0, 2), new Span(3, 4)), List.of(new Span(0, 2), new Span(3, 5), new Span(6, 7)));
        assertThat(score).isEqualTo(new NameScore(1, 2, 3));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.4);
        assertThat(NameScore.NONE.f1()).isZero();
    }
}
