package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

class TokensTest {

    private static final Map<Document, List<Sentence>> DOCUMENTS = documents();

    @Test
    void countsOffsetsInCodePointsOfTheOriginalText() {
        Document document = Papers.paragraph("😀🎉 Hope: plerixafor blocks CXCR4 🧬 in tumors.");
        assertThat(tokensOf(document))
                .filteredOn(token -> token.text().equals("CXCR4"))
                .singleElement()
                .satisfies(token -> assertThat(token.span()).isEqualTo(new Span(27, 32)));
        assertThat(tokensOf(document))
                .allSatisfy(token -> assertThat(document.quote(token.span())).isEqualTo(token.text()));
    }

    @Test
    void countsFromTheBeginningOfTheDocumentNotOfTheSection() {
        Document document = Papers.document("𝛂 news\n\nThe drug works.", Kind.TITLE, Kind.PARAGRAPH);
        Token drug = tokensOf(document).stream()
                .filter(token -> token.text().equals("drug"))
                .findFirst()
                .orElseThrow();
        assertThat(drug.span()).isEqualTo(new Span(12, 16));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The PD-1 receptor works.|The PD - 1 receptor works .",
                "CXCL12/CXCR4 signaling rose.|CXCL12 / CXCR4 signaling rose .",
                "The drug—a small molecule—works.|The drug — a small molecule — works .",
                "A placebo-controlled trial ended.|A placebo - controlled trial ended .",
                "The chemokine (CXCL12) rose.|The chemokine ( CXCL12 ) rose .",
                "The drug didn't help.|The drug did n't help .",
                "Silva's team won.|Silva 's team won .",
                "About 45.5 of 1,200 patients died.|About 45.5 of 1,200 patients died .",
                "CD8+ cells die.|CD8 + cells die .",
                "They gave 1,234.5 mg.|They gave 1,234.5 mg .",
                "See the papers [120,121,122].|See the papers [ 120 , 121 , 122 ] ."
            })
    void splitsAtHyphensSlashesDashesAndMarks(String sentence, String tokens) {
        assertThat(String.join(" ", Papers.words(sentence))).isEqualTo(tokens);
    }

    @Test
    void losesNoLetterOfAnyDocument() {
        DOCUMENTS.forEach((document, sentences) -> {
            for (Sentence sentence : sentences) {
                String letters = sentence.tokens().stream().map(Token::text).reduce("", String::concat);
                assertThat(letters)
                        .as(document.fileName())
                        .isEqualTo(document.quote(sentence.span()).replaceAll("[\\s\\u00A0]+", ""));
            }
        });
    }

    @Test
    void quotesEveryTokenOfAnyDocumentToTheLetter() {
        assertThat(DOCUMENTS).isNotEmpty();
        DOCUMENTS.forEach((document, sentences) -> {
            for (Token token : tokensOf(sentences)) {
                assertThat(document.quote(token.span())).as(document.fileName()).isEqualTo(token.text());
            }
        });
    }

    @Test
    void tagsEveryTokenOfAnyDocument() {
        for (List<Sentence> sentences : DOCUMENTS.values()) {
            assertThat(tokensOf(sentences)).isNotEmpty().allSatisfy(token -> {
                assertThat(token.lemma()).isNotBlank();
                assertThat(token.tag()).isNotBlank();
                assertThat(token.upos()).isNotBlank();
            });
        }
    }

    @Test
    void readsTheSameFromManyThreads() {
        Document document = Papers.paragraph("Plerixafor blocks CXCR4. T cells were trapped by CXCL12.");
        List<Sentence> alone = Papers.ANNOTATOR.read(document);
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> Papers.ANNOTATOR.read(document)))
                .allMatch(alone::equals);
    }

    private static List<Token> tokensOf(Document document) {
        return tokensOf(Papers.ANNOTATOR.read(document));
    }

    private static List<Token> tokensOf(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /// The documents that the program brings, each line a section, and their sentences.
    private static Map<Document, List<Sentence>> documents() {
        Map<Document, List<Sentence>> read = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Document document = Papers.document(Files.readString(file), Kind.PARAGRAPH);
                read.put(document, Papers.ANNOTATOR.read(document));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
