package org.stroma.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.extract.Bench;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.text.Span;

class StudiesTest {

    private static final String STUDY = "study reported in Paper ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The study was published in Nature.|publishedIn Nature",
                "The paper appeared in The Lancet.|publishedIn The Lancet",
                "The research, published in the journal Science, was small.|publishedIn Science",
                "The study was published on February 17, 2026.|publishedOn 2026-02-17",
                "The paper appeared on 6 January 2022.|publishedOn 2022-01-06",
                "The study was conducted by Harvard University.|conductedBy Harvard University",
                "The research, led by scientists at Stanford University, was small.|conductedBy Stanford University",
                "A study by researchers at Harvard University found the gene.|conductedBy Harvard University",
                "The study was led by Maria Silva.|ledBy Maria Silva",
                "John Miller, who led the study, is a surgeon.|ledBy John Miller"
            })
    void readsAFactOfAStudy(String sentence, String fact) {
        assertThat(Bench.says(sentence)).containsExactly(STUDY + fact);
    }

    @Test
    void readsSeveralFactsOfOneSentence() {
        assertThat(Bench.says("The study by researchers at Harvard University was published in Nature on May 4, 2026."))
                .containsExactly(
                        STUDY + "conductedBy Harvard University",
                        STUDY + "publishedIn Nature",
                        STUDY + "publishedOn 2026-05-04");
    }

    @Test
    void readsWhereAPersonWorks() {
        assertThat(Bench.says("Dr. Maria Silva, a professor at Harvard University, agreed."))
                .containsExactly("Maria Silva affiliatedWith Harvard University");
    }

    @Test
    void opensASecondStudyWithASecondJournal() {
        assertThat(Bench.says("The study was published in Nature. Another study was published in Science."))
                .containsExactly("study 2 reported in Paper publishedIn Science", STUDY + "publishedIn Nature");
    }

    @Test
    void keepsOneStudyForOneJournal() {
        assertThat(Bench.says("The study was published in Nature. The paper appeared in Nature on 2026-05-04."))
                .containsExactly(STUDY + "publishedIn Nature", STUDY + "publishedOn 2026-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The study will be published in Nature.",
                "The study was not published in Nature.",
                "The paper may appear in Science.",
                "The study was not led by Dr. Maria Silva.",
                "The trial will be run by Harvard University.",
                "Harvard University funded the study.",
                "The study began on January 9, 2020.",
                "Nature is where T cells were found."
            })
    void readsNothingThatIsDeniedOrStillToCome(String sentence) {
        assertThat(Bench.says(sentence)).isEmpty();
    }

    @Test
    void takesMetadataForThePublicationOfTheDocument() {
        String text = "Nature. 2026-05-04. Plerixafor was injected.";
        Imprint imprint = new Imprint(
                Optional.of("123"),
                Optional.of("10.1000/182"),
                Optional.of(new Located<>("Nature", new Span(0, 6))),
                Optional.of(new Located<>(new PublicationDate("2026-05-04"), new Span(8, 18))),
                List.of());
        Document document = Bench.document(text, Optional.of(imprint));
        assertThat(Bench.read(document).evidence())
                .filteredOn(evidence -> evidence.rule().equals("imprint"))
                .allSatisfy(
                        evidence -> assertThat(evidence.subjectConcept().iri()).isEqualTo("study/10.1000/182"))
                .extracting(evidence -> evidence.relation().name() + " "
                        + document.quote(evidence.object().span()))
                .containsExactlyInAnyOrder("publishedIn Nature", "publishedOn 2026-05-04");
    }
}
