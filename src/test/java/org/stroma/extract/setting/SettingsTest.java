package org.stroma.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.extract.Bench;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Setting;

/// What findings were shown in.
class SettingsTest {

    private static String shownIn(String text, String relation) {
        return String.join(
                " ",
                Bench.read(Bench.paragraphs(text)).evidence().stream()
                        .filter(evidence -> evidence.relation().name().equals(relation))
                        .map(Evidence::shownIn)
                        .map(setting -> setting.map(Setting::term).orElse("nothing"))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor reduced fibrosis in mice. It also reduced inflammation.|AnimalModel",
                "Plerixafor reduced fibrosis in mice. It is known that plerixafor reduces inflammation.|AnimalModel nothing",
                "Plerixafor was given to mice and to patients. In contrast, plerixafor reduced inflammation.|nothing",
                "Plerixafor reduced fibrosis, but no clinical trial has begun.|nothing",
                "Plerixafor reduced fibrosis, and clinical trials are needed.|nothing",
                "Plerixafor reduced fibrosis in patient-derived organoids.|InVitro",
                "Plerixafor reduced fibrosis in murine cell lines.|InVitro",
                "Plerixafor reduced fibrosis, and nivolumab blocked PD-1 in mice.|nothing",
                "Plerixafor reduced fibrosis and blocked CXCR4 in mice.|AnimalModel",
                "In mice, plerixafor reduced fibrosis, and nivolumab blocked PD-1.|AnimalModel"
            })
    void areInheritedWithCare(String text, String settings) {
        assertThat(shownIn(text, "suppresses")).isEqualTo(settings);
    }

    @Test
    void areNotInheritedOverParagraphs() {
        assertThat(shownIn("Plerixafor reduced fibrosis in mice.\n\nIt also reduced inflammation.", "suppresses"))
                .isEqualTo("AnimalModel nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nivolumab is the standard of care for melanoma.|Patients",
                "Nivolumab is used to treat melanoma.|Patients",
                "Nivolumab is prescribed for melanoma.|Patients",
                "Nivolumab could be used to treat melanoma.|nothing",
                "Nivolumab is effective against melanoma.|nothing",
                "In tumor slices, nivolumab reduced fibrosis. Nivolumab could treat melanoma.|TissueSample"
            })
    void countUseAsPatients(String text, String settings) {
        assertThat(shownIn(text, "treats")).isEqualTo(settings);
    }
}
