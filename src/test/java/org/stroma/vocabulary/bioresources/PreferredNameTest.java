package org.stroma.vocabulary.bioresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredNameTest {

    @ParameterizedTest
    @CsvSource({
        "GUANOSINE-5'-TRIPHOSPHATE, guanosine-5'-triphosphate",
        "Farnesyl diphosphate, farnesyl diphosphate",
        "3-IODO-L-TYROSINE, 3-iodo-L-tyrosine",
        "L-dopamine, L-dopamine",
    })
    void ofASubstanceIsInLowerCase(String listed, String label) {
        assertThat(PreferredName.ofChemical(List.of(listed))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"Lasix", "DTNB", "NADH", "Gleevec"})
    void ofABrandOrAnAbbreviationIsAsItsListWritesIt(String listed) {
        assertThat(PreferredName.ofChemical(List.of(listed))).isEqualTo(listed);
    }
}
