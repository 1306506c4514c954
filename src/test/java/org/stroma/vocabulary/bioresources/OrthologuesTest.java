package org.stroma.vocabulary.bioresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrthologuesTest {

    private static final Map<String, List<String>> GENES = Map.of(
            "HGNC:11998", List.of("TP53", "p53", "tumor protein p53", "cellular tumor antigen p53"),
            "HGNC:6018", List.of("IL6", "IL-6", "interleukin 6"));

    private final Orthologues orthologues = new Orthologues(GENES, Set.of("Mouse"));

    private void read(String accession, String species, String... names) {
        for (String name : names) {
            orthologues.read(new String[] {name, accession, species});
        }
    }

    @Test
    void givesAHumanGeneTheSymbolThatItHasInMice() {
        read("P02340", "Mouse", "Trp53", "Tp53", "Cellular tumor antigen p53");

        assertThat(orthologues.lent())
                .containsOnly(Map.entry("HGNC:11998", List.of(new Orthologues.Lent("Trp53", "P02340", "Mouse"))));
    }

    @Test
    void givesNothingWhereOneNameAloneIsShared() {
        read("Q00001", "Mouse", "Comb7", "interleukin 6");

        assertThat(orthologues.lent()).isEmpty();
    }

    @Test
    void asksNoOtherSpeciesThanThoseThatAreWanted() {
        read("P41685", "Cat", "Trq53", "TP53", "p53");

        assertThat(orthologues.lent()).isEmpty();
    }

    @Test
    void leavesSymbolsThatMayBeWords() {
        read("P02340", "Mouse", "Was", "Tp53", "p53");

        assertThat(orthologues.lent()).isEmpty();
    }
}
