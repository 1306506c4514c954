package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

/// Members of families, told by a letter or a number.
class IsoformsTest {

    @ParameterizedTest
    @CsvSource({
        "Plerixafor blocked CXCR4 gamma., CXCR4 gamma",
        "Plerixafor blocked gamma-CXCR4., gamma-CXCR4",
        "Plerixafor blocked EGF receptor 2., EGF receptor 2",
        "Plerixafor blocked CXCR4/7 in mice., CXCR4/7"
    })
    void areThingsOfTheirOwn(String sentence, String words) {
        assertThat(Bench.names(sentence)).containsExactlyInAnyOrder("Plerixafor = plerixafor", words + " = " + words);
    }

    @Test
    void areNoneWhereTheNumberCounts() {
        assertThat(Bench.names("Plerixafor blocked the EGF receptor 2 days later."))
                .contains("EGF receptor = EGFR");
    }
}
