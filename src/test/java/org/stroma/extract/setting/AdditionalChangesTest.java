package org.stroma.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.extract.Bench;
import org.stroma.model.evidence.Evidence;

/// What was seen besides what a treatment did.
class AdditionalChangesTest {

    private static final String BEFORE = "Nivolumab suppressed fibrosis in the mice. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The authors also saw monocytes fall by about a third.|nivolumab suppresses monocyte",
                "The authors also saw monocytes, the scouts of the blood, fall by about a third.|nivolumab suppresses monocyte",
                "We also observed that neutrophils rose.|nivolumab promotes neutrophil",
                "They also observed a marked decrease in neutrophils.|nivolumab suppresses neutrophil",
                "In addition, an increase in apoptosis was observed.|nivolumab promotes apoptosis",
                "A reduction of inflammation was also noted.|nivolumab suppresses inflammation"
            })
    void isReadAsItsEffect(String sentence, String says) {
        assertThat(Bench.says(BEFORE + sentence)).contains(says);
    }

    @Test
    void isSaidToBeInherited() {
        assertThat(Bench.read(BEFORE + "The authors also saw monocytes fall.").evidence())
                .filteredOn(evidence -> evidence.rule().equals(AdditionalChanges.RULE))
                .extracting(Evidence::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isLessThan(0.65));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BEFORE + "The authors saw monocytes fall.",
                BEFORE + "The authors also saw monocytes fall after docetaxel.",
                BEFORE + "The authors also saw monocytes fall in untreated animals.",
                BEFORE + "Docetaxel was well tolerated. The authors also saw monocytes fall.",
                BEFORE + "Docetaxel promoted apoptosis. The authors also saw monocytes fall in docetaxel trials.",
                "Nivolumab may suppress fibrosis. The authors also saw monocytes fall.",
                "TNF promotes fibrosis. The authors also saw monocytes fall.",
                "Nivolumab suppressed fibrosis, and docetaxel promoted apoptosis. The authors also saw monocytes fall.",
                "Nivolumab is a drug. The authors also saw monocytes fall."
            })
    void isNotReadWhereAnotherCauseIsPossible(String text) {
        assertThat(Bench.read(text).evidence())
                .noneMatch(evidence -> evidence.rule().equals(AdditionalChanges.RULE));
    }

    @Test
    void staysDeniedOrDoubtedAsItIsSaid() {
        assertThat(Bench.says(BEFORE + "They also observed no decrease in neutrophils."))
                .doesNotContain("nivolumab suppresses neutrophil");
    }
}
