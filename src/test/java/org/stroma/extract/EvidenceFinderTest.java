package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.ontology.Setting;

class EvidenceFinderTest {

    private static final String PARAGRAPH = "Früher: 🧬 Plerixafor did not block CCR5. "
            + "CXCR4, however, was blocked by AMD3100 in mice.\nMaraviroc may inhibit CCR5.";

    @Test
    void quotesTheWordsOfTheText() {
        Document document = Bench.paragraph(PARAGRAPH);
        assertThat(Bench.read(document).evidence())
                .extracting(evidence -> document.quote(evidence.span()))
                .containsExactly(
                        "Plerixafor did not block CCR5",
                        "CXCR4, however, was blocked by AMD3100",
                        "Maraviroc may inhibit CCR5");
    }

    @Test
    void quotesNamesAndCuesWhereTheyStand() {
        Document document = Bench.paragraph(PARAGRAPH);
        assertThat(Bench.read(document).evidence())
                .flatExtracting(Evidence::subject, Evidence::object)
                .extracting(argument -> document.quote(((Argument) argument).span()))
                .containsExactly("Plerixafor", "CCR5", "AMD3100", "CXCR4", "Maraviroc", "CCR5");
        assertThat(Bench.read(document).evidence())
                .flatExtracting(Evidence::cues)
                .extracting(cue -> document.quote(cue.span()) + " " + cue.says())
                .containsExactly("not " + Cue.Says.NEGATES, "may " + Cue.Says.HEDGES);
    }

    @Test
    void isLessCertainWhereTheSignIsTurned() {
        assertThat(Bench.only("Knockdown of MYC reduced fibrosis.").confidence())
                .isLessThan(Bench.only("MYC promoted fibrosis.").confidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor reduced fibrosis in mice.|ANIMAL_MODEL",
                "Plerixafor reduced fibrosis in vitro.|IN_VITRO",
                "Plerixafor reduced fibrosis in patients.|PATIENTS",
                "In a phase 3 trial, plerixafor reduced fibrosis.|PHASE_3"
            })
    void tellsWhatItWasShownIn(String sentence, Setting setting) {
        assertThat(Bench.read(sentence).evidence())
                .filteredOn(evidence -> evidence.relation().name().equals("suppresses"))
                .singleElement()
                .extracting(Evidence::shownIn)
                .isEqualTo(Optional.of(setting));
    }

    @Test
    void namesWhoSaysIt() {
        assertThat(Bench.read("“It is a wonder that plerixafor blocks CXCR4,” said Maria Silva.")
                        .evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.saidBy()).map(Concept::label).contains("Maria Silva"));
    }

    @Test
    void saysWhyItRejects() {
        Document document = Bench.paragraph("Plerixafor inhibits CXCR4.");
        assertThat(Bench.read(document).rejections()).isNotEmpty().anySatisfy(rejection -> {
            assertThat(rejection.relation()).isEqualTo("suppresses");
            assertThat(rejection.reason()).isEqualTo("plerixafor … CXCR4: blocks says it better");
            assertThat(document.quote(rejection.span())).isEqualTo("inhibits");
        });
    }

    @Test
    void rejectsAThingThatActsOnItself() {
        assertThat(Bench.read("MYC promotes MYC.").rejections())
                .extracting(Rejection::reason)
                .contains("MYC … MYC: subject and object are the same");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plerixafor was injected.",
                "Plerixafor and CXCR4 were studied.",
                "CXCR4 fell while plerixafor blocked the street."
            })
    void findsNothingWhereNothingIsSaid(String sentence) {
        assertThat(Bench.says(sentence)).isEmpty();
    }

    @Test
    void readsEachClauseByItself() {
        assertThat(Bench.says("CXCR4 fell while plerixafor blocked the pain."))
                .containsExactly("plerixafor suppresses pain");
    }

    @Test
    void findsTheSameAgain() {
        assertThat(Stream.generate(() -> Bench.read(PARAGRAPH)).limit(2).distinct())
                .hasSize(1);
    }
}
