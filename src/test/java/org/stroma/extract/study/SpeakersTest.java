package org.stroma.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.extract.Bench;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Part;

/// Whose word a document passes on.
class SpeakersTest {

    private static List<String> speakers(String text) {
        return Bench.read(Bench.paragraphs(text)).evidence().stream()
                .filter(evidence -> evidence.relation().name().equals("blocks"))
                .map(Evidence::saidBy)
                .map(speaker -> speaker.map(Concept::label).orElse("the document"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Plerixafor blocks CXCR4,” said Maria Silva, a biologist at Harvard University.|Maria Silva",
                "\"Plerixafor blocks CXCR4,\" Maria Silva said.|Maria Silva",
                "“Plerixafor blocks CXCR4,” says lead author Maria Silva, Ph.D.|Maria Silva",
                "Maria Silva, a professor at Harvard University, said that plerixafor blocks CXCR4.|Maria Silva",
                "Maria Silva said: “Plerixafor blocks CXCR4.”|Maria Silva",
                "Plerixafor blocks CXCR4, Maria Silva said.|Maria Silva",
                "According to Harvard University, plerixafor blocks CXCR4.|Harvard University",
                "Harvard University said that plerixafor blocks CXCR4.|Harvard University"
            })
    void areFoundInOneSentence(String sentence, String speaker) {
        assertThat(speakers(sentence)).containsOnly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is a start,” said Maria Silva. “Plerixafor blocks CXCR4.”",
                "“It is a long and winding start. Plerixafor blocks CXCR4,” said Maria Silva.",
                "“It is a long and winding start,” said Maria Silva.\n\n“Plerixafor blocks CXCR4,” she added.",
                "“It is a start,” said Maria Silva.\n\nThe tablets are white.\n\n“Plerixafor blocks CXCR4,” Silva added.",
                "Maria Silva is a biologist. According to Silva, plerixafor blocks CXCR4.",
                "“It is a long start,” said Maria Silva. “It took years.\n\n“Plerixafor blocks CXCR4.”"
            })
    void areRememberedOverSentencesAndParagraphs(String text) {
        assertThat(speakers(text)).containsExactly("Maria Silva");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is a long start,” said Maria Silva. Plerixafor blocks CXCR4.",
                "Plerixafor blocks CXCR4. “It is a long and winding start,” said Maria Silva.",
                "Maria Silva is a biologist at Harvard University. Plerixafor blocks CXCR4.",
                "The “magic bullet” of Maria Silva is old. Plerixafor blocks CXCR4.",
                "“It is a start,” said Maria Silva.\n\n“Plerixafor blocks CXCR4,” said a nurse."
            })
    void areNotThoseWhoSaidSomethingElse(String text) {
        assertThat(speakers(text)).containsExactly("the document");
    }

    @Test
    void canBeStudies() {
        assertThat(speakers("A 2019 study published in Nature found that plerixafor blocks CXCR4."))
                .singleElement()
                .asString()
                .startsWith("study reported in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Silva et al. reported that plerixafor blocks CXCR4.",
                "Silva et al. (2019) found that plerixafor blocks CXCR4.",
                "Silva et al. [12] also showed that plerixafor blocks CXCR4."
            })
    void canBeStudiesThatAreCalledByTheirFirstAuthor(String text) {
        assertThat(speakers(text)).containsOnly("study by Silva et al.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plerixafor blocks CXCR4, as in the work of Silva et al. on mice.",
                "Silva et al. reported that the mice slept. Plerixafor blocks CXCR4."
            })
    void areNotAuthorsOfSomethingElse(String text) {
        assertThat(speakers(text)).containsOnly("the document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Plerixafor blocks CXCR4,” said Maria Silva, a biologist at Harvard University.|QUOTATION",
                "Maria Silva said that plerixafor “blocks CXCR4.”|BODY",
                "The “magic bullet” plerixafor blocks CXCR4.|BODY"
            })
    void putOnlyTheWordsBetweenMarksIntoAQuotation(String sentence, Part part) {
        assertThat(Bench.read(sentence).evidence())
                .filteredOn(evidence -> evidence.relation().name().equals("blocks"))
                .extracting(Evidence::part)
                .containsOnly(part);
        assertThat(Bench.read(sentence).evidence())
                .filteredOn(evidence -> evidence.relation().name().equals("affiliatedWith"))
                .allSatisfy(evidence -> {
                    assertThat(evidence.part()).isEqualTo(Part.BODY);
                    assertThat(evidence.saidBy()).isEqualTo(Optional.empty());
                });
    }
}
