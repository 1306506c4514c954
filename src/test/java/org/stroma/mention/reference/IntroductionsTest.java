package org.stroma.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

class IntroductionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We gave tropisade, a CXCR4 antagonist, to children.|tropisade",
                "Tropisade – CXCR4 antagonist.|Tropisade",
                "The CXCR4 inhibitor tropisade was given. It was found that tropisade helps.|tropisade",
                "Later they made compound 417, a blocker.|compound 417"
            })
    void takesForADrugWhatTheTextSaysIsOne(String text, String name) {
        assertThat(Bench.meaning(text, name).map(concept -> concept.type().name()))
                .contains("Drug");
    }

    @Test
    void knowsTheNameInAllSentences() {
        assertThat(Bench.names("Tropisade helped. We gave tropisade, a CXCR4 antagonist, to children."))
                .contains("Tropisade = tropisade", "tropisade = tropisade");
    }

    @Test
    void knowsANumberedCompoundByItsNumber() {
        assertThat(Bench.names("They made compound 417. Alone, 417 did nothing."))
                .contains("417 = compound 417");
    }

    @Test
    void takesNoCountForACompound() {
        assertThat(Bench.names("They made compound 417. It was given to 417 children."))
                .containsOnlyOnce("compound 417 = compound 417")
                .doesNotContain("417 = compound 417");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trial tested therapy, an inhibitor of nothing.|trial",
                "The CXCR4 inhibitor market grew. Last year the market fell.|market",
                "CXCR4 inhibitors help.|help",
                "In this work, an inhibitor was made.|work",
                "The team, a group of friends, was glad.|team"
            })
    void takesNoOrdinaryWordForADrug(String text, String word) {
        assertThat(Bench.meaning(text, word)).isEmpty();
    }
}
