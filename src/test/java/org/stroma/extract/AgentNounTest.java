package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentNounTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The CXCR4 inhibitor plerixafor was injected.|plerixafor blocks CXCR4",
                "Plerixafor, an inhibitor of CXCR4, was injected.|plerixafor blocks CXCR4",
                "Plerixafor is a CXCR4 antagonist.|plerixafor blocks CXCR4",
                "Plerixafor, a CXCR4 antagonist, was injected.|plerixafor blocks CXCR4",
                "An inhibitor of CXCR4 called plerixafor was injected.|plerixafor blocks CXCR4"
            })
    void readsTheNounForTheOneWhoDoesIt(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "blocks"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAK2 inhibitors such as ruxolitinib are pills.|ruxolitinib blocks JAK2",
                "JAK2 inhibitors, including ruxolitinib and baricitinib, are pills.|baricitinib blocks JAK2; ruxolitinib blocks JAK2"
            })
    void readsExamplesOfAKind(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "blocks"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruxolitinib, an inhibitor of JAK1 and JAK2, is a pill.|ruxolitinib blocks JAK1; ruxolitinib blocks JAK2"
            })
    void readsTwoTargets(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "blocks"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Docetaxel resistance was driven by CXCR4.|CXCR4 promotes docetaxel resistance",
                "CXCR4 blocked docetaxel resistance.|CXCR4 suppresses docetaxel resistance",
                "Docetaxel resistance was seen with a CXCR4 inhibitor.|CXCR4 inhibitor causes docetaxel resistance; CXCR4 suppresses docetaxel resistance",
                "A CXCR4 inhibitor was injected.|''"
            })
    void takesNoNounForItsNeighbour(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An antibody against CXCR4 reduced inflammation.|CXCR4 antibody suppresses inflammation",
                "Antibodies directed against CXCR4 prevented asthma.|CXCR4 antibody suppresses asthma",
                "A vaccine against CXCR4 suppressed melanoma.|CXCR4 vaccine suppresses melanoma",
                "Antibodies against CXCR4 and CCR5 suppressed melanoma.|''"
            })
    void namesADrugByWhatItIsAimedAt(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "suppresses"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CXCR4 inhibitors cause asthma.|CXCR4 inhibitor causes asthma",
                "Asthma was caused by a CXCR4 inhibitor.|CXCR4 inhibitor causes asthma",
                "A CXCR4 inhibitor suppressed melanoma.|CXCR4 inhibitor suppresses melanoma; CXCR4 promotes melanoma"
            })
    void takesNoHarmOfADrugForADoingOfItsTarget(String sentence, String claims) {
        assertThat(Bench.says(sentence)).containsExactlyInAnyOrder(claims.split("; "));
    }

    @Test
    void takesADrugGivenBesideForNoInhibitor() {
        assertThat(Bench.says("Patients received docetaxel and a CXCR4 inhibitor."))
                .containsExactly("docetaxel combinedWith CXCR4 inhibitor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Janus kinase (JAK) inhibitors such as ruxolitinib are pills.",
                "Ruxolitinib is a Janus kinase (JAK) inhibitor."
            })
    void takesAnInhibitorForNoNameOfItsTarget(String sentence) {
        assertThat(Bench.says(sentence)).containsExactly("JAK alsoKnownAs Janus kinase", "ruxolitinib blocks JAK");
    }
}
