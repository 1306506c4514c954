package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.evidence.NearMiss;

/// Sentences that almost said something.
class NearMissesTest {

    private static List<NearMiss> misses(String text) {
        return Bench.read(text).nearMisses();
    }

    @Test
    void tellWhatCouldHaveBeenMeantAndWhyItWasNot() {
        assertThat(misses("Plerixafor, unlike what many think of its blockade, leaves CCR5 alone."))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.subjectConcept().label()).isEqualTo("plerixafor");
                    assertThat(miss.objectConcept().label()).isEqualTo("CCR5");
                    assertThat(miss.reason()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plerixafor blocks CXCR4.",
                "Plerixafor does not block CXCR4.",
                "Plerixafor and CXCR4 are old names.",
                "The tablets are white."
            })
    void areNotWhereAClaimWasReadOrNothingCallsARelation(String text) {
        assertThat(misses(text)).isEmpty();
    }

    @Test
    void areAFewOfADocumentOnly() {
        String sentence = "Plerixafor, unlike what many think of its blockade, leaves CCR5 alone. ";
        assertThat(misses(sentence.repeat(30).strip())).hasSizeBetween(1, 4);
    }
}
