package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.Concept;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "A CXCR4 inhibitor was tested., CXCR4 inhibitor",
        "CXCR4 inhibitors were tested., CXCR4 inhibitors",
        "A CXCR4 antagonist was tested., CXCR4 antagonist"
    })
    void takesTheInhibitorOfAProteinForADrug(String sentence, String words) {
        assertThat(Bench.meaning(sentence, words).map(concept -> concept.type().name()))
                .contains("Drug");
    }

    @Test
    void keepsTheProteinInsideItsInhibitor() {
        assertThat(Bench.names("A CXCR4 inhibitor was tested."))
                .containsExactly("CXCR4 inhibitor = CXCR4 inhibitor", "CXCR4 = CXCR4");
    }

    @Test
    void givesOneInhibitorOneMeaningInAnyNumber() {
        assertThat(Bench.meaning("CXCR4 inhibitors were tested.", "CXCR4 inhibitors"))
                .isEqualTo(Bench.meaning("A CXCR4 inhibitor was tested.", "CXCR4 inhibitor"));
    }

    @Test
    void takesAnAntibodyForADrugAndKeepsItsTarget() {
        assertThat(Bench.names("An anti-PD-L1 antibody was tested."))
                .containsExactly("anti-PD-L1 antibody = anti-PD-L1 antibody", "PD-L1 = PD-L1");
    }

    @Test
    void namesOneProcessInTwoWays() {
        Optional<Concept> compound = Bench.meaning("The drug increased T cell infiltration.", "T cell infiltration");
        assertThat(compound.map(concept -> concept.type().name())).contains("Process");
        assertThat(Bench.meaning("The drug increased infiltration of T cells.", "infiltration of T cells"))
                .isEqualTo(compound);
        assertThat(Bench.meaning("The drug increased infiltration of the T cells.", "infiltration of the T cells"))
                .isEqualTo(compound);
    }

    @Test
    void keepsTheCellInsideItsProcess() {
        assertThat(Bench.names("The drug increased T cell infiltration."))
                .containsExactly("T cell infiltration = T cell infiltration", "T cell = T cell");
    }

    @Test
    void takesTheCellsOfATumorForCells() {
        assertThat(Bench.meaning("The drug killed colon cancer cells.", "colon cancer cells"))
                .hasValueSatisfying(cell -> {
                    assertThat(cell.type().name()).isEqualTo("CellType");
                    assertThat(cell.label()).isEqualTo("colon cancer cell");
                });
    }

    @Test
    void putsNamesOfTheSameClassBesideEachOther() {
        assertThat(Bench.names("Nivolumab and ipilimumab were compared."))
                .isEqualTo(List.of("Nivolumab = nivolumab", "ipilimumab = ipilimumab"));
    }
}
