package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.Mention;
import org.stroma.model.Mention.Found;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CXCR4 sits on many cells. This protein binds a chemokine.|This protein|CXCR4",
                "Melanomas grow fast. These tumors are dangerous.|These tumors|melanoma",
                "Plerixafor blocks CXCR4. The drug is safe.|The drug|plerixafor",
                "Plerixafor blocks CXCR4. The drug guards this receptor.|this receptor|CXCR4",
                "Plerixafor blocks CXCR4. It is safe.|It|plerixafor",
                "T cells fight melanoma. They kill quickly.|They|T cell",
                "T cells carry CXCR4, and this receptor binds a chemokine.|this receptor|CXCR4"
            })
    void findsWhatWordsStandFor(String text, String words, String label) {
        assertThat(Bench.meaning(text, words).map(concept -> concept.label())).contains(label);
    }

    @Test
    void saysThatItIsAReference() {
        assertThat(Bench.mentions("Plerixafor blocks CXCR4. The drug is safe."))
                .filteredOn(mention -> mention.found() == Found.REFERENCE)
                .extracting(Mention::concept)
                .containsExactly(Bench.PLERIXAFOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This protein binds a chemokine.",
                "Plerixafor is safe. This protein binds a chemokine.",
                "It is safe.",
                "It rained all day. It is late.",
                "Melanomas grow fast. The tumor was large.",
                "CXCR4 sits on cells. Nothing else is known of them. This protein binds a chemokine."
            })
    void leavesOpenWhatNothingAnswers(String text) {
        assertThat(Bench.mentions(text)).noneMatch(mention -> mention.found() == Found.REFERENCE);
    }

    @Test
    void pointsOnlyToThingsOfTheRightClass() {
        assertThat(Bench.meaning("Plerixafor blocks CXCR4. These tumors shrank.", "These tumors"))
                .isEmpty();
    }
}
