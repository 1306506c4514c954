package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short sentences that once gave nothing, or the wrong sign.
class PlainSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor, which does not block CCR5, blocks CXCR4.|not plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor and maraviroc inhibit CXCR4.|maraviroc blocks CXCR4; plerixafor blocks CXCR4",
                "Plerixafor blocks both CXCR4 and CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor blocks not only CXCR4 but also CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor is a drug that blocks CXCR4.|plerixafor blocks CXCR4",
                "Plerixafor (a CXCR4 antagonist) was injected.|plerixafor blocks CXCR4"
            })
    void areReadWhole(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "blocks"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor reduced fibrosis by blocking CXCR4.|plerixafor blocks CXCR4",
                "Fibrosis was reduced by blocking CXCR4.|''"
            })
    void nameTheDoerOfTheMeansOnlyWhereItIsSaid(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "blocks"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor reduced fibrosis without causing asthma.|not plerixafor causes asthma",
                "No trial has shown that plerixafor causes asthma.|not plerixafor causes asthma"
            })
    void denyWhatTheyDeny(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "causes"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Neither plerixafor nor maraviroc is approved for asthma.|"
                        + "not maraviroc approvedFor asthma; not plerixafor approvedFor asthma"
            })
    void denyForEachOfSeveral(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "approvedFor"))).isEqualTo(claims);
    }
}
