package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who makes cells or tumors sensitive or resistant to a drug changes just that.
class ResponseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor made melanoma sensitive to pembrolizumab.|plerixafor promotes sensitivity to pembrolizumab",
                "CXCR4 rendered melanoma resistant to docetaxel.|CXCR4 promotes resistance to docetaxel; "
                        + "melanoma resists docetaxel",
                "Plerixafor sensitized melanoma to pembrolizumab.|plerixafor promotes sensitivity to pembrolizumab",
                "Melanoma was rendered resistant to docetaxel by CXCR4.|CXCR4 promotes resistance to docetaxel; "
                        + "melanoma resists docetaxel"
            })
    void isWhatChanges(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Melanoma is resistant to docetaxel.|melanoma resists docetaxel",
                "Plerixafor did not make melanoma sensitive to pembrolizumab.|not plerixafor promotes sensitivity to pembrolizumab"
            })
    void isSaidOfADiseaseWhereNobodyMadeItSo(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor may protect against melanoma linked to asthma.|melanoma associatedWith asthma",
                "Plerixafor may be linked to asthma.|maybe plerixafor associatedWith asthma"
            })
    void ofADoubtReachesNoParticipleBehindAnother(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "associatedWith"))).isEqualTo(claims);
    }
}
