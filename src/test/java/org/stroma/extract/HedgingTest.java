package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor may block CXCR4.|maybe plerixafor blocks CXCR4",
                "Plerixafor might block CXCR4.|maybe plerixafor blocks CXCR4",
                "CXCR4 could be blocked by plerixafor.|maybe plerixafor blocks CXCR4",
                "We asked whether plerixafor blocks CXCR4.|maybe plerixafor blocks CXCR4",
                "The trial aims to show that plerixafor blocks CXCR4.|maybe plerixafor blocks CXCR4",
                "Plerixafor is thought to block CXCR4.|maybe plerixafor blocks CXCR4",
                "We hypothesized that plerixafor blocks CXCR4.|maybe plerixafor blocks CXCR4",
                "It remains unclear whether plerixafor blocks CXCR4.|maybe plerixafor blocks CXCR4"
            })
    void softensWhatIsOnlyPossibleOrPlanned(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was CXCR4 blocked by plerixafor?|maybe plerixafor blocks CXCR4",
                "Is CXCR4 blocked by plerixafor?|maybe plerixafor blocks CXCR4"
            })
    void softensAQuestion(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "These data suggest that plerixafor blocks CXCR4.|plerixafor blocks CXCR4",
                "The results indicate that plerixafor blocks CXCR4.|plerixafor blocks CXCR4",
                "As expected, plerixafor blocked CXCR4.|plerixafor blocks CXCR4",
                "Plerixafor can block CXCR4.|plerixafor blocks CXCR4"
            })
    void assertsWhatResultsSuggest(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks CXCR4, but CCR5 may be blocked by maraviroc.|maybe maraviroc blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor blocks CXCR4, although maraviroc might block CXCR4.|maybe maraviroc blocks CXCR4; plerixafor blocks CXCR4"
            })
    void softensNoOtherClause(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Plerixafor may not block CXCR4.|not maybe plerixafor blocks CXCR4"})
    void softensADenialToo(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }
}
