package org.stroma.extract.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.extract.Bench;

/// What is hoped of a drug, and what it is approved to do.
class ProspectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The safety record of plerixafor could speed up clinical trials in melanoma.|maybe plerixafor treats melanoma",
                "Plerixafor’s approval “may accelerate trials” in patients with melanoma.|maybe plerixafor treats melanoma",
                "Plerixafor could be repurposed to treat melanoma.|maybe plerixafor treats melanoma",
                "Plerixafor is a potential treatment for melanoma.|maybe plerixafor treats melanoma",
                "Plerixafor was sold while donors supported trials in melanoma.|''",
                "Plerixafor helped, which supports trials in melanoma.|''"
            })
    void areHedgedTreatments(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "treats"))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor is approved to mobilize T cells.|plerixafor approvedFor T cell mobilization",
                "Harvard University has seen that plerixafor is approved, together with a hormone, to mobilize T cells.|plerixafor approvedFor T cell mobilization",
                "Plerixafor is not approved to collect T cells.|not plerixafor approvedFor T cell collection",
                "Plerixafor was approved, and doctors wanted to mobilize T cells.|''"
            })
    void nameTheProcessThatAnApprovalIsFor(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence, "approvedFor"))).isEqualTo(claims);
    }
}
