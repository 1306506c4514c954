package org.stroma.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.concept.PublicationDate;

class EnglishDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thursday, July 2, 2026|2026-07-02",
                "published on 9 July 2024|2024-07-09",
                "2024 Oct 8|2024-10-08",
                "March 1st, 2025|2025-03-01",
                "2025-03-12|2025-03-12",
                "2025/03/12|2025-03-12",
                "Sept. 2023|2023-09",
                "2016 Dec|2016-12"
            })
    void findsADateAsExactAsItIsWritten(String words, String iso) {
        assertThat(EnglishDate.find(words)).contains(new PublicationDate(iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"February 30, 2024", "in 2024", "mayor 2024", "May the force", "12/11/2024"})
    void takesNothingElseForADate(String words) {
        assertThat(EnglishDate.find(words)).isEqualTo(Optional.empty());
    }

    @Test
    void tellsADateFromASentenceWithOne() {
        assertThat(EnglishDate.isDate("Thursday, July 2, 2026 10:30 AM EST")).isTrue();
        assertThat(EnglishDate.isDate("The drug was approved on July 2, 2026")).isFalse();
    }
}
