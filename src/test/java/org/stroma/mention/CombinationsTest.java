package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.Concept;
import org.stroma.model.Mention;
import org.stroma.model.Mention.Found;

class CombinationsTest {

    private static final Concept BOTH = Concept.combination(List.of(Bench.NIVOLUMAB, Bench.IPILIMUMAB));

    @ParameterizedTest
    @CsvSource({
        "Nivolumab plus ipilimumab shrank melanoma., Nivolumab plus ipilimumab",
        "Ipilimumab plus nivolumab shrank melanoma., Ipilimumab plus nivolumab",
        "Patients received nivolumab + ipilimumab., nivolumab + ipilimumab",
        "The combination of nivolumab and ipilimumab shrank melanoma., nivolumab and ipilimumab"
    })
    void joinsDrugsThatActTogether(String sentence, String words) {
        assertThat(Bench.meaning(sentence, words)).contains(BOTH);
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
