package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor did not block CXCR4.|not plerixafor blocks CXCR4",
                "Plerixafor never blocked CXCR4.|not plerixafor blocks CXCR4",
                "Plerixafor failed to block CXCR4.|not plerixafor blocks CXCR4",
                "Plerixafor no longer blocked CXCR4.|not plerixafor blocks CXCR4",
                "Plerixafor was unable to block CXCR4.|not plerixafor blocks CXCR4",
                "CXCR4 was not blocked by plerixafor.|not plerixafor blocks CXCR4",
                "There is no evidence that plerixafor blocks CXCR4.|not plerixafor blocks CXCR4",
                "No trial has shown that plerixafor blocks CXCR4.|not plerixafor blocks CXCR4",
                "We did not find that plerixafor blocks CXCR4.|not plerixafor blocks CXCR4"
            })
    void deniesWhatANegationReaches(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor rarely caused melanoma.|plerixafor causes melanoma",
                "Melanoma rarely expressed CXCR4.|not melanoma expresses CXCR4",
                "Plerixafor must not be combined with pembrolizumab.|",
                "Plerixafor prevented CXCR4 from binding CXCL12.|",
                "Cells that lack JAK1 or JAK2 depend on EGFR.|",
                "Plerixafor combined with an antibody against PD-L1 suppressed melanoma.|"
                        + "PD-L1 antibody + plerixafor suppresses melanoma; plerixafor combinedWith PD-L1 antibody"
            })
    void saysOfRarenessAdviceAndPartsNoMoreThanIsMeant(String sentence, @Nullable String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Neither plerixafor nor maraviroc blocked CXCR4.|not maraviroc blocks CXCR4; not plerixafor blocks CXCR4",
                "Plerixafor blocked neither CXCR4 nor CCR5.|not plerixafor blocks CCR5; not plerixafor blocks CXCR4"
            })
    void deniesBothOfNeitherAndNor(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocked CXCR4 but not CCR5.|not plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Maraviroc did not block CXCR4, but plerixafor blocked CXCR4.|not maraviroc blocks CXCR4; plerixafor blocks CXCR4",
                "Plerixafor blocked CXCR4, whereas maraviroc did not.|not maraviroc blocks CXCR4; plerixafor blocks CXCR4"
            })
    void deniesNoMoreThanItsScope(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocked not only CXCR4 but also CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor not only blocked CXCR4.|plerixafor blocks CXCR4"
            })
    void takesAPseudoNegationForNone(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plerixafor blocked CXCR4 without causing asthma.",
                "Plerixafor blocked CXCR4 without delay.",
                "Without side effects, plerixafor blocked CXCR4."
            })
    void reachesNoFartherBehindWithout(String sentence) {
        assertThat(Bench.says(sentence, "blocks")).containsExactly("plerixafor blocks CXCR4");
    }
}
