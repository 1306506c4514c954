package org.stroma.assemble.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Lineage.Descent;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Text;

class LineagesTest {

    private static final Lexicon LEXICON = new Lexicon(Map.of(
            "standingText", List.of("about (the )?(university|company)\\b", "disclaimer\\b"),
            "sourceCue", List.of("\\bmaterials provided by\\b", "^journal reference\\s*:")));
    private static final List<String> TEXTS = List.of(
            "conference-brief-checkmate-067.txt",
            "drug-handout-plerixafor.txt",
            "explainer-how-tumors-escape-kinase-inhibitors.txt",
            "label-summary-bevacizumab.txt",
            "news-keynote-006-pembrolizumab-melanoma.txt",
            "press-release-first-car-t-cell-therapy.txt",
            "questions-and-answers-metformin.txt",
            "review-section-resistance-to-pd-1-blockade.txt");
    private static final String STANDING = """
            About the university
            Founded in 1887, the university teaches thirty thousand students in eleven faculties and runs four hospitals.
            Its researchers work on cancer, on the brain and on the climate, and publish six thousand papers each year.
            Disclaimer: what the university publishes here is meant for journalists and replaces no advice by a physician.
            """;

    private static List<Lineage> lineages(Document... documents) {
        return Lineages.of(List.of(documents), LEXICON, new Stories());
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("data/documents", name));
    }

    private static Document document(String name, String words) {
        return document(name, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Document document(
            String name, String words, Optional<String> issued, Optional<String> source, Optional<Imprint> imprint) {
        Text text = Text.of(words);
        List<Section> sections = Pattern.compile("[^\\n]+")
                .matcher(words)
                .results()
                .filter(line -> !line.group().isBlank())
                .map(line -> section(text, line))
                .toList();
        return Paper.of(name, text)
                .in(sections)
                .dated(issued.map(PublicationDate::new))
                .from(source)
                .with(imprint)
                .document();
    }

    private static Section section(Text text, MatchResult line) {
        boolean heading = line.group().length() < 40;
        return new Section(text.ofChars(line.start(), line.end()), heading ? Kind.HEADING : Kind.PARAGRAPH);
    }

    private static Imprint doi(String doi) {
        return new Imprint(Optional.empty(), Optional.of(doi), Optional.empty(), Optional.empty(), List.of());
    }

    /// A copy with this share of its words replaced by words of other documents.
    private static String changed(String words, double share, long seed) throws IOException {
        List<String> others = List.of(text(TEXTS.getFirst()).split("\\s+"));
        Random random = new Random(seed);
        return Pattern.compile("\\S+")
                .matcher(words)
                .replaceAll(word -> random.nextDouble() < share
                        ? Matcher.quoteReplacement(others.get(random.nextInt(others.size())))
                        : Matcher.quoteReplacement(word.group()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joinsACopyWithAThirdOfItsWordsChanged(long seed) throws IOException {
        for (String name : TEXTS.subList(1, TEXTS.size())) {
            String words = text(name);
            assertThat(lineages(document("a", words), document("b", changed(words, 1 / 3.0, seed))))
                    .as(name)
                    .singleElement()
                    .satisfies(lineage -> assertThat(lineage.documents()).containsExactly("a", "b"));
        }
    }

    @Test
    void joinsAShortRewriteWithTheLongTextThatItIsMadeOf() throws IOException {
        String words = text("press-release-first-car-t-cell-therapy.txt");
        String half = words.substring(0, words.length() / 2);
        assertThat(lineages(document("long", words), document("short", changed(half, 0.2, 7))))
                .hasSize(1);
    }

    @Test
    void keepsDifferentTextsApart() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String name : TEXTS) {
            documents.add(document(name, text(name)));
        }
        assertThat(Lineages.of(documents, LEXICON, new Stories())).isEmpty();
    }

    @Test
    void isNotJoinedByTextThatStandsAlikeUnderEverything() throws IOException {
        assertThat(lineages(
                        document("a", text(TEXTS.get(1)) + "\n" + STANDING),
                        document("b", text(TEXTS.get(3)) + "\n" + STANDING),
                        document("c", "Plerixafor frees T cells from the stroma of the tumor.\n" + STANDING)))
                .isEmpty();
    }

    @Test
    void sharesALongQuotation() throws IOException {
        String quotation =
                "“The cells have their coats on and their keys in hand, and they never leave,” said Ann Lee.";
        assertThat(lineages(
                        document("a", text(TEXTS.get(1)) + "\nA team told reporters of a drug. " + quotation),
                        document("b", text(TEXTS.get(3)) + "\nThe leader was glad: " + quotation)))
                .singleElement()
                .satisfies(lineage ->
                        assertThat(lineage.kinships().getFirst().reason()).startsWith("both quote"));
    }

    @Test
    void comesFromTheSourceThatItNames() {
        Document release = document(
                "release",
                "A drug frees cells.",
                Optional.empty(),
                Optional.of("https://example.org/n/1"),
                Optional.empty());
        Document paper = document(
                "paper", "We gave mice a drug.", Optional.empty(), Optional.empty(), Optional.of(doi("10.1000/182")));
        Document news = document(
                "news",
                "Hope for many.\nMaterials provided by a university: https://www.example.org/n/1/.\nJournal reference:\nLee, doi:10.1000/182.");
        assertThat(lineages(release, paper, news))
                .singleElement()
                .satisfies(lineage -> assertThat(lineage.kinships())
                        .extracting(kinship ->
                                kinship.one() + " " + kinship.descent().orElseThrow() + " " + kinship.other())
                        .containsExactly("news NAMED release", "news NAMED paper"));
    }

    @Test
    void doesNotComeFromWhatItOnlyCites() {
        Document paper = document(
                "paper", "We gave mice a drug.", Optional.empty(), Optional.empty(), Optional.of(doi("10.1000/182")));
        assertThat(lineages(paper, document("review", "Mice were given a drug (Lee 2026, doi:10.1000/182).")))
                .isEmpty();
    }

    @Test
    void comesFromTheEarlierOfTwoThatSayTheSame() throws IOException {
        String words = text(TEXTS.get(1));
        Document late = document("a", words, Optional.of("2026-03-02"), Optional.empty(), Optional.empty());
        Document early = document("b", words, Optional.of("2026-02"), Optional.empty(), Optional.empty());
        Document vague = document("c", words, Optional.of("2026"), Optional.empty(), Optional.empty());
        assertThat(lineages(late, early).getFirst().kinships()).singleElement().satisfies(kinship -> {
            assertThat(kinship.one()).isEqualTo("a");
            assertThat(kinship.descent()).contains(Descent.DERIVED);
        });
        assertThat(lineages(late, vague).getFirst().kinships().getFirst().descent())
                .isEmpty();
    }

    @Test
    void keepsTwoPublicationsApartHoweverAlikeTheirAuthorsPutIt() throws IOException {
        String words = text(TEXTS.get(1));
        Document one = document("a", words, Optional.empty(), Optional.empty(), Optional.of(doi("10.1000/1")));
        Document other = document(
                "b", changed(words, 1 / 3.0, 1), Optional.empty(), Optional.empty(), Optional.of(doi("10.1000/2")));
        assertThat(lineages(one, other)).isEmpty();
    }

    @Test
    void doesNotMindTheOrderOfDocuments() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(document("d" + i, changed(text(TEXTS.get(1 + i % 3)), 0.2, i)));
        }
        List<Lineage> expected = Lineages.of(documents, LEXICON, new Stories());
        assertThat(expected).hasSize(3);
        for (long seed = 0; seed < 5; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(Lineages.of(documents, LEXICON, new Stories())).isEqualTo(expected);
        }
    }

    @Test
    void findsTheSameWithWhatWasWrittenBefore() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(document("d" + i, changed(text(TEXTS.get(1 + i % 3)), 0.2, i)));
        }
        Stories first = new Stories();
        List<Lineage> expected = Lineages.of(documents.subList(0, 5), LEXICON, first);
        byte[] written = written(first);
        Stories second = new Stories();
        second.read(new DataInputStream(new ByteArrayInputStream(written)));
        assertThat(Lineages.of(documents.subList(0, 5), LEXICON, second)).isEqualTo(expected);
        assertThat(written(second)).isEqualTo(written);
        assertThat(Lineages.of(documents, LEXICON, second)).isEqualTo(lineages(documents.toArray(Document[]::new)));
    }

    private static byte[] written(Stories stories) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stories.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
