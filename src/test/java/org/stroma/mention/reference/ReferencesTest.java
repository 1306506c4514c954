package org.stroma.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CXCR4 sits on many cells. This protein binds a chemokine.|This protein|CXCR4",
                "Melanomas grow fast. These tumors are dangerous.|These tumors|melanoma",
                "Plerixafor blocks CXCR4. The drug is safe.|The drug|plerixafor",
                "Plerixafor blocks CXCR4. The drug guards this receptor.|this receptor|CXCR4",
                "Plerixafor blocks CXCR4. It is safe.|It|plerixafor",
                "T cells fight melanoma. They kill quickly.|They|T cell",
                "T cells carry CXCR4, and this receptor binds a chemokine.|this receptor|CXCR4",
                "Plerixafor blocks CXCR4. Doctors gave the drug to children.|the drug|plerixafor",
                "Plerixafor blocks CXCR4. Nothing was known of children. The drug is safe.|The drug|plerixafor",
                "CXCR4 is a receptor for CXCL12. Many cells carry the receptor.|the receptor|CXCR4",
                "Imatinib blocks EGFR. The same drug stopped their spread.|The same drug|imatinib",
                "Plerixafor blocks CXCR4. The agency approved it in 2008.|it|plerixafor",
                "T cells attack melanomas and kill them.|them|melanoma",
                "CXCR4 is found on T cells. Its loss is fatal.|Its|CXCR4",
                "EGF binds its receptor on many cells.|its|EGF",
                "Imatinib and plerixafor were tested. The latter is safe.|The latter|plerixafor",
                "Imatinib and plerixafor were tested. The former is safe.|The former|imatinib",
                "Doctors measured EGFR and its loss.|its|EGFR",
                "Although plerixafor is safe, it is expensive.|it|plerixafor",
                "Imatinib was paired with nivolumab. The treatment stopped melanomas.|The treatment|imatinib + nivolumab",
                "Nivolumab plus ipilimumab was tested. The combination stopped melanomas.|The combination|ipilimumab + nivolumab",
                "Imatinib was compared with plerixafor; the latter is safe.|the latter|plerixafor",
                "Although plerixafor lowers CXCR4, it is safe.|it|plerixafor",
                "Plerixafor was given to T cells. EGFR was found in the cells.|the cells|T cell",
                "Nivolumab was given with ipilimumab. The pair stopped melanomas.|The pair|ipilimumab + nivolumab"
            })
    void findsWhatWordsStandFor(String text, String words, String label) {
        assertThat(Bench.meaning(text, words).map(concept -> concept.label())).contains(label);
    }

    @Test
    void saysThatItIsAReference() {
        assertThat(Bench.mentions("Plerixafor blocks CXCR4. The drug is safe."))
                .filteredOn(mention -> mention.found() == Found.REFERENCE)
                .extracting(Mention::concept)
                .containsExactly(Bench.PLERIXAFOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This protein binds a chemokine.",
                "Plerixafor is safe. This protein binds a chemokine.",
                "It is safe.",
                "It rained all day. It is late.",
                "Melanomas grow fast. The tumor was large.",
                "CXCR4 sits there. Nothing is known. It rained. It rained again. This protein binds a chemokine.",
                "Plerixafor blocks CXCR4. They found a chemokine.",
                "The researchers studied T cells. They were surprised.",
                "Plerixafor blocks CXCR4. It is unclear whether children benefit.",
                "Plerixafor blocks CXCR4. It has been shown that children benefit.",
                "Plerixafor is safe. The drug that children need is another.",
                "CXCL12 and PD-1 were measured. Blocking the receptor helped.",
                "The trial of plerixafor was large. It was stopped.",
                "Plerixafor blocks CXCR4. The first drug was given to children.",
                "Melanoma is deadly. The combination was tested.",
                "Imatinib and plerixafor were tested in T cells. In the latter, EGFR was found.",
                "Imatinib, nivolumab and plerixafor were tested. Both stopped melanomas.",
                "Plerixafor both blocks CXCR4 and frees T cells.",
                "Plerixafor was given to T cells and melanomas. The tumor was large."
            })
    void leavesOpenWhatNothingAnswers(String text) {
        assertThat(Bench.mentions(text)).noneMatch(mention -> mention.found() == Found.REFERENCE);
    }

    @Test
    void pointsOnlyToThingsOfTheRightClass() {
        assertThat(Bench.meaning("Plerixafor blocks CXCR4. These tumors shrank.", "These tumors"))
                .isEmpty();
    }

    @Test
    void givesBothAgentsTheirTwoMeanings() {
        assertThat(Bench.names("Imatinib and plerixafor were tested. Both agents stopped melanomas."))
                .contains("Both agents = imatinib", "Both agents = plerixafor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Imatinib and plerixafor were tested. Both stopped melanomas.|Both",
                "Imatinib blocks EGFR, plerixafor blocks CXCR4, and the two are given together.|the two",
                "Imatinib and plerixafor were tested, and melanomas shrank with both.|both"
            })
    void givesWordsForTwoTheirTwoMeanings(String text, String words) {
        assertThat(Bench.names(text)).contains(words + " = imatinib", words + " = plerixafor");
    }

    @Test
    void givesTheyAllThatIsCoordinated() {
        assertThat(Bench.names("Imatinib and plerixafor were tested. They stopped melanomas."))
                .contains("They = imatinib", "They = plerixafor");
    }

    @Test
    void neverPointsToThePartnerOfTheSameVerb() {
        assertThat(Bench.names("EGFR is a receptor. EGF binds it.")).contains("it = EGFR");
    }

    @Test
    void mindsNumber() {
        assertThat(Bench.names("Plerixafor frees T cells. They leave the marrow."))
                .contains("They = T cell");
        assertThat(Bench.names("T cells carry CXCR4. It binds a chemokine.")).contains("It = CXCR4");
    }
}
