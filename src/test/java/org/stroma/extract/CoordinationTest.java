package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor and maraviroc blocked CXCR4.|maraviroc blocks CXCR4; plerixafor blocks CXCR4",
                "Plerixafor, maraviroc and docetaxel blocked CXCR4.|docetaxel blocks CXCR4; maraviroc blocks CXCR4; plerixafor blocks CXCR4",
                "CXCR4 was blocked by plerixafor and maraviroc.|maraviroc blocks CXCR4; plerixafor blocks CXCR4"
            })
    void sharesOneObjectAmongSubjects(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks CXCR4 and CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor blocks CXCR4, CCR5 and EGFR.|plerixafor blocks CCR5; plerixafor blocks CXCR4; plerixafor blocks EGFR",
                "Plerixafor blocked both CXCR4 and CCR5.|plerixafor blocks CCR5; plerixafor blocks CXCR4"
            })
    void sharesOneSubjectAmongObjects(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor and maraviroc blocked CXCR4 and CCR5, respectively.|maraviroc blocks CCR5; plerixafor blocks CXCR4",
                "CXCR4 and CCR5 are blocked by plerixafor and maraviroc, respectively.|maraviroc blocks CCR5; plerixafor blocks CXCR4"
            })
    void pairsRespectively(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks CXCR4, and maraviroc blocks CCR5.|maraviroc blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor blocks CXCR4, and CCR5 is blocked by maraviroc.|maraviroc blocks CCR5; plerixafor blocks CXCR4",
                "Plerixafor blocks CXCR4, and CCR5 rises.|plerixafor blocks CXCR4"
            })
    void opensANewClauseBehindACommaAndAnd(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We found that imatinib is necessary for the inhibition of KIT and that the EGFR gene is a target.",
                "These results suggest that imatinib is involved in the inhibition of KIT and that the EGFR gene is a target."
            })
    void takesASecondClauseForNoSecondThing(String sentence) {
        assertThat(Bench.says(sentence)).noneMatch(claim -> claim.contains("EGFR"));
    }
}
