package org.stroma.extract.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.extract.Bench;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Measurement;

/// How sure and how exact a number is said to be, and the words of what it counts.
class MeasuringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weight will fall by 14%.|HEDGED",
                "We evaluated nivolumab in 40 patients.|ASSERTED",
                "To see whether nivolumab might help, we treated 40 patients.|ASSERTED",
                "The disease, whose cause is unknown, was found in five patients.|ASSERTED"
            })
    void takesANumberForSureUnlessWhatItBelongsToIsDoubted(String text, Certainty certainty) {
        assertThat(only(text).certainty()).isEqualTo(certainty);
    }

    @Test
    void takesAFractionInWordsForARoundNumber() {
        assertThat(only("Nausea occurred in two thirds of patients.").amount().bound())
                .isEqualTo(Bound.ABOUT);
        assertThat(only("Nausea occurred in more than half of patients.")
                        .amount()
                        .bound())
                .isEqualTo(Bound.MORE_THAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mice got nivolumab (n = 6).|n",
                "Mice got nivolumab (n=6).|n",
                "The gene was found in 24 of 113 (21%) melanoma patients.|melanoma patients"
            })
    void quotesWhatIsCounted(String text, String counted) {
        Document document = Bench.paragraphs(text);
        assertThat(document.quote(only(text).counts())).isEqualTo(counted);
    }

    @Test
    void isAboutNothingThatIsExcluded() {
        assertThat(only("The response rate without nivolumab was 8%.").about()).isEmpty();
        assertThat(only("The response rate with nivolumab was 8%.").about()).isPresent();
    }

    private static Measurement only(String text) {
        assertThat(Bench.read(Bench.paragraphs(text)).measurements()).hasSize(1);
        return Bench.read(Bench.paragraphs(text)).measurements().getFirst();
    }
}
