package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor, also known as AMD3100, was injected.|plerixafor alsoKnownAs AMD3100",
                "Plerixafor (AMD3100) was injected.|plerixafor alsoKnownAs AMD3100",
                "AMD3100 (plerixafor) was injected.|plerixafor alsoKnownAs AMD3100",
                "Plerixafor (marketed as Mozobil) was injected.|plerixafor alsoKnownAs Mozobil",
                "Stromal cell-derived factor 1, now called CXCL12, rose.|CXCL12 alsoKnownAs Stromal cell-derived factor 1",
                "CXCL12, formerly SDF-1, rose.|CXCL12 alsoKnownAs SDF-1"
            })
    void readsAnotherNameOfOneThing(String sentence, String claim) {
        assertThat(Bench.says(sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plerixafor (plerixafor) was injected.",
                "Plerixafor (nivolumab) was injected.",
                "Plerixafor was injected, and AMD3100 was stored.",
                "Plerixafor or maraviroc was injected."
            })
    void readsNoNameOfAnotherThing(String sentence) {
        assertThat(Bench.says(sentence)).isEmpty();
    }
}
