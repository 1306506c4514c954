package org.stroma.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.extract.study.StudyDates.Found;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 17, 2026|2026-02-17",
                "Feb. 17, 2026|2026-02-17",
                "Feb 17 2026|2026-02-17",
                "17 February 2026|2026-02-17",
                "17th February 2026|2026-02-17",
                "February 3rd, 2026|2026-02-03",
                "Sept. 1, 2025|2025-09-01",
                "May 4, 2026|2026-05-04",
                "2026-02-17|2026-02-17",
                "February 29, 2024|2024-02-29",
                "March 2025|2025-03"
            })
    void readsADateAsExactAsItIsGiven(String date, String iso) {
        String words = "It appeared on " + date + " in print.";
        assertThat(StudyDates.in(words)).singleElement().satisfies(found -> {
            assertThat(found.date().iso()).isEqualTo(iso);
            assertThat(words.substring(found.from(), found.to())).isEqualTo(date);
        });
    }

    @Test
    void readsDatesInTheirOrder() {
        assertThat(StudyDates.in("From 2025-01-02 to 3 March 2024 and April 2023."))
                .extracting(Found::date)
                .extracting(Object::toString)
                .containsExactly("2025-01-02", "2024-03-03", "2023-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "It may 17 times", "2025-02-30", "30 February", "Marching 2025", "17/02/2026"})
    void takesNothingElseForADate(String words) {
        assertThat(StudyDates.in(words)).isEmpty();
    }
}
