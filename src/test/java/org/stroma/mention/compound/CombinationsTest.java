package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;

class CombinationsTest {

    private static final Concept BOTH = Concept.combination(List.of(Bench.NIVOLUMAB, Bench.IPILIMUMAB));

    @ParameterizedTest
    @CsvSource({
        "Nivolumab plus ipilimumab shrank melanoma., Nivolumab plus ipilimumab",
        "Ipilimumab plus nivolumab shrank melanoma., Ipilimumab plus nivolumab",
        "Patients received nivolumab + ipilimumab., nivolumab + ipilimumab",
        "The combination of nivolumab and ipilimumab shrank melanoma., nivolumab and ipilimumab",
        "A combination of nivolumab (3 mg) and 1 mg ipilimumab shrank melanoma., nivolumab (3 mg) and 1 mg ipilimumab",
        "Nivolumab plus a low dose of ipilimumab shrank melanoma., Nivolumab plus a low dose of ipilimumab",
        "Combined nivolumab and ipilimumab shrank melanoma., nivolumab and ipilimumab",
        "Nivolumab and ipilimumab in combination shrank melanoma., Nivolumab and ipilimumab",
        "Nivolumab combined with ipilimumab shrank melanoma., Nivolumab combined with ipilimumab",
        "Nivolumab in combination with ipilimumab shrank melanoma., Nivolumab in combination with ipilimumab"
    })
    void joinsDrugsThatActTogether(String sentence, String words) {
        assertThat(Bench.meaning(sentence, words)).contains(BOTH);
    }

    @ParameterizedTest
    @CsvSource({
        "Nivolumab or ipilimumab in combination with imatinib was given., nivolumab",
        "Nivolumab was compared with ipilimumab., ipilimumab",
        "Nivolumab with or without ipilimumab was given., ipilimumab",
        "Use of nivolumab and ipilimumab rose., nivolumab"
    })
    void leavesApartWhatIsGivenApart(String sentence, String label) {
        assertThat(Bench.mentions(sentence))
                .filteredOn(mention -> mention.found() == Found.COMBINATION)
                .allSatisfy(mention -> assertThat(mention.concept().label()).doesNotContain(label));
    }

    @Test
    void joinsThree() {
        assertThat(Bench.mentions("Nivolumab plus ipilimumab plus chemotherapy shrank melanoma."))
                .filteredOn(mention -> mention.found() == Found.COMBINATION)
                .singleElement()
                .satisfies(mention -> assertThat(mention.concept().members())
                        .containsExactlyInAnyOrder(Bench.NIVOLUMAB, Bench.IPILIMUMAB, Bench.CHEMOTHERAPY));
    }

    @Test
    void keepsItsMembersBesideIt() {
        assertThat(Bench.mentions("Nivolumab plus ipilimumab shrank melanoma."))
                .extracting(Mention::concept)
                .containsExactly(BOTH, Bench.NIVOLUMAB, Bench.IPILIMUMAB, Bench.MELANOMA);
        assertThat(BOTH.members()).containsExactlyInAnyOrder(Bench.NIVOLUMAB, Bench.IPILIMUMAB);
    }

    @Test
    void joinsNoDrugsThatAreOnlyListed() {
        assertThat(Bench.mentions("Nivolumab and ipilimumab were compared."))
                .noneMatch(mention -> mention.found() == Found.COMBINATION);
    }

    @Test
    void joinsNoDrugWithItself() {
        assertThat(Bench.mentions("Nivolumab plus nivolumab was given."))
                .noneMatch(mention -> mention.found() == Found.COMBINATION);
    }

    @Test
    void joinsNoProteins() {
        assertThat(Bench.mentions("Levels of CXCR4 plus CXCL12 rose."))
                .noneMatch(mention -> mention.found() == Found.COMBINATION);
    }
}
