package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Concept;

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

    @ParameterizedTest
    @CsvSource({"A hormone that T cells release was found.", "Clones of the melanoma release CXCL12 at night."})
    void takesNoVerbForAProcess(String sentence) {
        assertThat(Bench.mentions(sentence))
                .noneMatch(mention -> mention.concept().type().name().equals("Process"));
    }

    @Test
    void givesCoordinatedProcessesTheSameOwner() {
        assertThat(Bench.meaning("The drug reduced invasion and growth of melanoma.", "invasion")
                        .map(Concept::label))
                .contains("melanoma invasion");
    }

    @Test
    void seesWhenTheOwnerIsStillToCome() {
        assertThat(Bench.mentions("The drug reduced infiltration of melanoma-derived clones."))
                .noneMatch(mention -> mention.concept().type().name().equals("Process"));
    }

    @ParameterizedTest
    @CsvSource({
        "CXCL12 confers resistance to EGFR inhibition., resistance to EGFR inhibition",
        "CXCL12 reverses resistance to imatinib., resistance to imatinib"
    })
    void takesAStateThatIsBroughtAboutForAProcess(String sentence, String words) {
        assertThat(Bench.meaning(sentence, words).map(concept -> concept.type().name()))
                .contains("Process");
    }

    @ParameterizedTest
    @CsvSource({"Melanomas developed resistance to imatinib.", "Resistance to imatinib in melanoma is rare."})
    void leavesTheStateToThoseWhoAreInIt(String sentence) {
        assertThat(Bench.mentions(sentence))
                .noneMatch(mention -> mention.concept().type().name().equals("Process"));
    }

    @Test
    void takesAPathwayOfSeveralForAProcess() {
        assertThat(Bench.meaning("The drug reduced EGF/EGFR signaling.", "EGF/EGFR signaling")
                        .map(concept -> concept.type().name()))
                .contains("Process");
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

    @ParameterizedTest
    @CsvSource({
        "It changed tumour angiogenesis., tumour angiogenesis, tumour angiogenesis",
        "It changed angiogenesis of melanoma., angiogenesis of melanoma, melanoma angiogenesis",
        "It changed EGFR phosphorylation., EGFR phosphorylation, EGFR phosphorylation",
        "It changed the MET promoter., MET promoter, MET promoter",
        "It had angiogenic properties., angiogenic properties, angiogenic property",
        "It changed sensitivity to imatinib., sensitivity to imatinib, sensitivity to imatinib"
    })
    void namesTheWholeProcessAndNotItsHead(String sentence, String words, String label) {
        assertThat(Bench.meaning(sentence, words).map(Concept::label)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"It had several properties., properties", "Production of CXCR4 fell., Production of CXCR4"})
    void leavesAHeadAloneThatNothingTells(String sentence, String words) {
        assertThat(Bench.meaning(sentence, words)).isEmpty();
    }

    @Test
    void givesListedProcessesTheOwnerOfThoseTheyAreCoordinatedWith() {
        assertThat(Bench.names("The drug blocked angiogenesis and growth of melanoma."))
                .contains("angiogenesis = melanoma angiogenesis", "growth of melanoma = melanoma growth");
    }

    @ParameterizedTest
    @CsvSource({
        "It changed tumour angiogenesis and angiogenesis of melanoma., angiogenesis of melanoma, angiogenesis, melanoma",
        "It changed CXCR4 uptake., CXCR4 uptake, uptake, CXCR4",
        "It changed uptake of CXCR4., uptake of CXCR4, uptake, CXCR4"
    })
    void saysWhatAComposedProcessIsMadeOf(String sentence, String words, String head, String participant) {
        assertThat(Bench.meaning(sentence, words).flatMap(Concept::composition)).hasValueSatisfying(made -> {
            assertThat(made.head().label()).isEqualTo(head);
            assertThat(made.participants()).extracting(Concept::label).containsExactly(participant);
        });
    }

    @Test
    void takesNoPartOfAListForAnOwner() {
        assertThat(Bench.meaning("It blocked growth of MET and EGFR cells.", "growth of MET"))
                .isEmpty();
    }
}
