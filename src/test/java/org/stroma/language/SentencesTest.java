package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Text;

class SentencesTest {

    @Test
    void endsASentenceAtItsPeriod() {
        assertThat(Papers.sentences("Plerixafor blocks CXCR4. It mobilizes stem cells. Does it work?"))
                .containsExactly("Plerixafor blocks CXCR4.", "It mobilizes stem cells.", "Does it work?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith et al. showed that plerixafor blocks CXCR4.",
                "As shown in Fig. 2, the drug blocked the receptor.",
                "The U.S. Food and Drug Administration approved the drug in May.",
                "In the U.S. the drug was approved in May.",
                "The mice received 5 mg of the drug i.v. for ten days.",
                "Dr. Maria Silva led the trial at the center.",
                "Cytokines (e.g. IL-6) were measured in all patients.",
                "Survival was longer with the drug vs. Placebo in both groups.",
                "The hazard ratio was 0.58 (95% CI, 0.41 to 0.82; P<0.001) in the trial."
            })
    void goesOnBehindAnAbbreviation(String sentence) {
        assertThat(Papers.sentences(sentence)).containsExactly(sentence);
        assertThat(Papers.sentences(sentence + " The drug was safe.")).containsExactly(sentence, "The drug was safe.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He lives in the U.S.|The trial ended in May.",
                "The mice received the drug i.v.|The rats received none.",
                "Meiosis stops in prophase I.|After puberty it goes on.",
                "The drug blocks the receptor in mice.[12]|The rats lived."
            })
    void endsASentenceBehindAnAbbreviationBeforeAWordThatOpensTheNext(String first, String second) {
        assertThat(Papers.sentences(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The drug (see the work of Smith. The mice died) blocks the receptor.",
                "About 62.5% versus 25% of the mice lived.",
                "The microscope (http://www.zeiss.com) Axioplan was used."
            })
    void goesOnInsideBracketsAndBehindPointsInWords(String sentence) {
        assertThat(Papers.sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void neverMergesHeadingsAndBullets() {
        Document document = Papers.document(
                "Resistance to imatinib\nSide effects\nnausea\nheadache and\nfever in some patients\nThe drug is safe.",
                Kind.TITLE,
                Kind.HEADING,
                Kind.ITEM,
                Kind.ITEM,
                Kind.ITEM,
                Kind.PARAGRAPH);
        assertThat(Papers.ANNOTATOR.read(document).stream().map(sentence -> document.quote(sentence.span())))
                .containsExactly(
                        "Resistance to imatinib",
                        "Side effects",
                        "nausea",
                        "headache and",
                        "fever in some patients",
                        "The drug is safe.");
    }

    @Test
    void tellsWhereASentenceStands() {
        Document document = Papers.document(
                "Drug blocks receptor\nMethods\nThe drug works.\nIt is safe\nMice with tumors",
                Kind.TITLE,
                Kind.HEADING,
                Kind.PARAGRAPH,
                Kind.ITEM,
                Kind.CAPTION);
        assertThat(Papers.ANNOTATOR.read(document).stream().map(Sentence::part))
                .containsExactly(Part.HEADLINE, Part.HEADLINE, Part.BODY, Part.LIST, Part.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The drug blocks the receptor in all of these tumors,” Silva said.",
                "\"The drug blocks the receptor in all of these tumors,\" Silva said."
            })
    void knowsAQuotation(String sentence) {
        assertThat(Papers.ANNOTATOR.read(Papers.paragraph(sentence)).getFirst().part())
                .isEqualTo(Part.QUOTATION);
    }

    @Test
    void takesAQuotedWordForNoQuotation() {
        assertThat(Papers.ANNOTATOR
                        .read(Papers.paragraph("So-called “cold” tumors resist the drug in most of the patients."))
                        .getFirst()
                        .part())
                .isEqualTo(Part.BODY);
    }

    @Test
    void doesNotReadImprintAndBoilerplate() {
        Document document = Papers.document(
                "Nature, 2026\nShare this article!\nThe drug works.", Kind.IMPRINT, Kind.BOILERPLATE, Kind.PARAGRAPH);
        assertThat(Papers.ANNOTATOR.read(document).stream().map(sentence -> document.quote(sentence.span())))
                .containsExactly("The drug works.");
    }

    @Test
    void readsALineBreakInsideAParagraphAsABlank() {
        Text text = Text.of("Plerixafor blocks\nCXCR4 in tumors.");
        Document document = Papers.whole(text, List.of(new Section(Papers.all(text), Kind.PARAGRAPH)));
        assertThat(Papers.ANNOTATOR.read(document))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(document.quote(sentence.span())).isEqualTo("Plerixafor blocks\nCXCR4 in tumors."));
    }

    @Test
    void findsNothingInADocumentWithoutSections() {
        assertThat(Papers.ANNOTATOR.read(Papers.whole(Text.of("Words."), List.of())))
                .isEmpty();
    }
}
