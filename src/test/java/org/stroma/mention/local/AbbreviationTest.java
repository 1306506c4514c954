package org.stroma.mention.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource({
        "patients with acute myeloid leukemia, AML, acute myeloid leukemia",
        "the stromal cell-derived factor 1, SDF-1, stromal cell-derived factor 1",
        "binding of programmed death ligand 1, PD-L1, programmed death ligand 1",
        "many hematopoietic stem cells, HSCs, hematopoietic stem cells",
        "the C-X-C chemokine receptor type 4, CXCR4, C-X-C chemokine receptor type 4",
        "levels of interleukin 6, IL-6, interleukin 6",
        "the epidermal growth factor receptor, EGFR, epidermal growth factor receptor",
        "the Food and Drug Administration, FDA, Food and Drug Administration",
        "in pancreatic ductal adenocarcinoma, PDAC, pancreatic ductal adenocarcinoma",
        "treated with thrombopoietin, TPO, thrombopoietin"
    })
    void findsTheLongForm(String before, String shortForm, String longForm) {
        assertThat(Abbreviation.longForm(before, shortForm)).contains(longForm);
    }

    @ParameterizedTest
    @CsvSource({
        "patients with melanoma, AML",
        "the drug was given, see Table 2",
        "in all patients, n",
        "in all patients, 2026",
        "in all patients, 45%",
        "levels of the receptor, CXCR4",
        "AML, AML",
        "'', AML"
    })
    void findsNoneWhereLettersDoNotFit(String before, String shortForm) {
        assertThat(Abbreviation.longForm(before, shortForm)).isEmpty();
    }

    @Test
    void beginsTheLongFormAtTheBeginningOfAWord() {
        assertThat(Abbreviation.longForm("a chemokine", "HE")).isEmpty();
    }

    @Test
    void reachesNoFurtherBackThanTheShortFormIsLong() {
        String far = "angry men love nothing that we have ever seen in a long series of much longer trials";
        assertThat(Abbreviation.longForm(far, "AML").orElse("")).doesNotContain("angry");
    }
}
