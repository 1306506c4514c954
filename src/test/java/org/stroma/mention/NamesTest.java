package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.text.Span;

class NamesTest {

    @Test
    void findsNamesWhereTheyStand() {
        assertThat(Bench.mentions("🧬 Plerixafor blocks CXCR4."))
                .containsExactly(
                        new Mention(new Span(2, 12), Bench.PLERIXAFOR, Found.NAME),
                        new Mention(new Span(20, 25), Bench.CXCR4, Found.NAME));
    }

    @Test
    void prefersTheLongestName() {
        assertThat(Bench.names("Levels of the EGF receptor and of EGF rose."))
                .contains("EGF receptor = EGFR", "EGF = EGF")
                .doesNotContain("receptor = EGFR");
        assertThat(Bench.meaning("The CD8+ T cells died.", "CD8+ T cells")).contains(Bench.CD8_T_CELL);
        assertThat(Bench.meaning("The T cells died.", "T cells")).contains(Bench.T_CELL);
    }

    @ParameterizedTest
    @CsvSource({
        "The patients met their doctors.",
        "We met in May.",
        "The cat sat on the mat.",
        "At max speed the cells move.",
        "The nature of these cells is unknown."
    })
    void takesNoOrdinaryWordForAName(String sentence) {
        assertThat(Bench.names(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Amplification of MET was seen., MET",
        "Levels of MAX rose., MAX",
        "Both Plerixafor and others were used., Plerixafor",
        "The patient received Mozobil., Mozobil",
        "MELANOMA WAS TREATED., MELANOMA"
    })
    void findsANameByItsCase(String sentence, String name) {
        assertThat(Bench.meaning(sentence, name)).isPresent();
    }

    @Test
    void takesNoStopNameOfALibrary() {
        assertThat(Bench.names("A CAT scan was done.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Melanomas shrank in the trial., Melanomas, melanoma",
        "T-cells were counted., T-cells, T cell",
        "T lymphocytes were counted., T lymphocytes, T cell",
        "The PD1 receptor was blocked., PD1, PD-1",
        "Levels of PD–L1 rose., PD–L1, PD-L1",
        "Levels of PDL1 rose., PDL1, PD-L1",
        "Levels of TGF-β rose., TGF-β, TGF-beta",
        "Levels of TGFβ rose., TGFβ, TGF-beta",
        "Levels of TGFbeta rose., TGFbeta, TGF-beta",
        "Levels of TGF beta rose., TGF beta, TGF-beta",
        "Levels of transforming growth factor-β rose., transforming growth factor-β, TGF-beta",
        "Stromal-cell-derived factor 1 rose., Stromal-cell-derived factor 1, CXCL12"
    })
    void findsPluralsHyphensAndGreekLetters(String sentence, String words, String label) {
        assertThat(Bench.meaning(sentence, words).map(concept -> concept.label()))
                .contains(label);
    }

    @Test
    void joinsNoWordsThatOnlyTogetherSpellAName() {
        assertThat(Bench.names("In the ca t was written.")).isEmpty();
        assertThat(Bench.names("We placed max imum there.")).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsNamed() {
        assertThat(Bench.names("Nobody knows what will happen next.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The study was published in Nature., Nature",
        "The journal Nature published it., Nature",
        "It appeared in The New England Journal of Medicine in May., The New England Journal of Medicine"
    })
    void findsAJournalInItsContext(String sentence, String title) {
        assertThat(Bench.meaning(sentence, title).map(concept -> concept.type().name()))
                .contains("Journal");
    }

    @ParameterizedTest
    @CsvSource({
        "Nature heals many wounds.",
        "It was a gift of nature.",
        "This was reported in Nature Walk with Friends."
    })
    void takesNatureElsewhereForNoJournal(String sentence) {
        assertThat(Bench.mentions(sentence))
                .noneMatch(mention -> mention.concept().equals(Bench.NATURE));
    }

    @ParameterizedTest
    @CsvSource({
        "The compound LY3295668 was safe., LY3295668",
        "The compound BMS-986016 was safe., BMS-986016",
        "Patients received relatlimab., relatlimab",
        "Patients received Fruquatinib daily., Fruquatinib"
    })
    void knowsADrugByItsForm(String sentence, String name) {
        assertThat(Bench.meaning(sentence, name).map(concept -> concept.type().name()))
                .contains("Drug");
        assertThat(Bench.mentions(sentence)).extracting(Mention::found).containsExactly(Found.FORM);
    }

    @Test
    void namesAKnownDrugByItsListNotByItsForm() {
        assertThat(Bench.mentions("Patients received nivolumab."))
                .singleElement()
                .isEqualTo(new Mention(new Span(18, 27), Bench.NIVOLUMAB, Found.NAME));
    }

    @Test
    void crossesNoMentions() {
        for (String text : new String[] {
            "Anti-PD-L1 antibody plus CXCR4 inhibitor increased CD8+ T cell infiltration of melanoma.",
            "The combination of the PD-1 inhibitor nivolumab and ipilimumab (MDX-010) shrank colon cancer cells.",
        }) {
            assertThat(Bench.read(Bench.paragraph(text))).isNotEmpty();
        }
    }

    @Test
    void findsTheSameTwice() {
        String text =
                "Plerixafor (AMD3100) blocks CXCR4. This drug mobilizes hematopoietic stem cells (HSCs). HSCs divide.";
        assertThat(Bench.mentions(text)).isEqualTo(Bench.mentions(text)).isNotEmpty();
    }
}
