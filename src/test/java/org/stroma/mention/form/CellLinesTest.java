package org.stroma.mention.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

class CellLinesTest {

    @Test
    void knowsALineByItsFormAndTheCellsBehindIt() {
        assertThat(Bench.names("Plerixafor killed KU7 and SNX22 cells.")).contains("KU7 = KU7", "SNX22 = SNX22");
    }

    @Test
    void knowsAgainWhatWasCalledALineOnce() {
        assertThat(Bench.names("We used the cell line SNX22. SNX22 formed tumors."))
                .filteredOn("SNX22 = SNX22"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"CXCR4 cells were counted., CXCR4", "CD34 cells were counted., CD34", "KU7 was given., KU7"})
    void takesNoReceptorMarkerOrCodeForALine(String text, String words) {
        assertThat(Bench.meaning(text, words)
                        .filter(concept -> concept.type().name().equals("CellType")))
                .isEmpty();
    }
}
