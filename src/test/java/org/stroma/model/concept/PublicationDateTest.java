package org.stroma.model.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.concept.PublicationDate.Precision;

class PublicationDateTest {

    @Test
    void isAsExactAsTheTextGivesIt() {
        assertThat(new PublicationDate("2026").precision()).isEqualTo(Precision.YEAR);
        assertThat(new PublicationDate("2026-02").precision()).isEqualTo(Precision.MONTH);
        assertThat(new PublicationDate("2026-02-17").precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void isMadeOfNumbers() {
        assertThat(PublicationDate.day(2026, 2, 7)).hasToString("2026-02-07");
        assertThat(PublicationDate.month(987, 11)).hasToString("0987-11");
        assertThat(PublicationDate.year(2026)).hasToString("2026");
    }

    @Test
    void isWrittenInAsciiDigitsInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PublicationDate.day(2026, 2, 7)).hasToString("2026-02-07");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13", "abcd", "2026/02/17", "17-02-2026"})
    void refusesWhatIsNoDay(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(words))
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-2-7", "17 February 2026"})
    void refusesWhatIsNotIso(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(words))
                .withMessage("expected an ISO date, found: " + words);
    }

    @Test
    void knowsLeapYears() {
        assertThat(new PublicationDate("2024-02-29")).hasToString("2024-02-29");
    }

    @Test
    void standsInOrderOfTime() {
        assertThat(Stream.of("2026-02-17", "2025", "2026-02", "2025-12-31")
                        .map(PublicationDate::new)
                        .sorted()
                        .map(PublicationDate::iso))
                .containsExactly("2025", "2025-12-31", "2026-02", "2026-02-17");
    }
}
