package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks CXCR4.|plerixafor blocks CXCR4",
                "Plerixafor strongly blocked the CXCR4 receptor.|plerixafor blocks CXCR4",
                "Plerixafor has been blocking CXCR4.|plerixafor blocks CXCR4",
                "Plerixafor was found to block CXCR4.|plerixafor blocks CXCR4"
            })
    void readsActiveVoice(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CXCR4 was blocked by plerixafor.|plerixafor blocks CXCR4",
                "CXCR4 has been blocked by plerixafor.|plerixafor blocks CXCR4",
                "CXCR4 is strongly inhibited by plerixafor.|plerixafor blocks CXCR4"
            })
    void readsPassiveVoiceAsInverse(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CXCR4, blocked by plerixafor, no longer signaled.|plerixafor blocks CXCR4",
                "The receptor CXCR4, inhibited by plerixafor, was silent.|plerixafor blocks CXCR4"
            })
    void readsAReducedPassiveBehindAComma(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor, which blocks CXCR4, was injected.|plerixafor blocks CXCR4",
                "CXCR4, which is blocked by plerixafor, was stained.|plerixafor blocks CXCR4"
            })
    void readsARelativeClause(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We used plerixafor to block CXCR4.|plerixafor blocks CXCR4",
                "Plerixafor was given to block CXCR4.|plerixafor blocks CXCR4"
            })
    void readsAnInfinitive(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks CXCR4 and inhibits CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor binds and blocks CXCR4.|plerixafor binds CXCR4; plerixafor blocks CXCR4"
            })
    void readsConjoinedVerbs(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor reduced fibrosis, blocking CXCR4.|plerixafor blocks CXCR4; plerixafor suppresses fibrosis"
            })
    void readsAParticiple(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inhibition of CXCR4 by plerixafor was complete.|plerixafor blocks CXCR4",
                "Plerixafor-mediated inhibition of CXCR4 was complete.|plerixafor blocks CXCR4"
            })
    void readsNounsMadeOfVerbs(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Using plerixafor, we blocked CXCR4.|plerixafor blocks CXCR4",
                "We blocked CXCR4 with plerixafor.|plerixafor blocks CXCR4",
                "Blocking CXCR4 with plerixafor was easy.|plerixafor blocks CXCR4",
                "By utilizing plerixafor, the scientists blocked CXCR4.|plerixafor blocks CXCR4"
            })
    void takesWhatPeopleDoWithAThingForItsDoing(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }
}
