package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stroma.mention.draft.Bench;

/// Names that a document gives a short form and no list has.
class DefinedNamesTest {

    @Test
    void areOfTheClassOfTheirNoun() {
        assertThat(Bench.meaning("A new drug, digeranyl plerixafor (DGP), was tested.", "digeranyl plerixafor"))
                .hasValueSatisfying(thing -> assertThat(thing.type().name()).isEqualTo("Drug"));
    }

    @Test
    void areMeantByTheirShortForm() {
        assertThat(Bench.names("A new drug, digeranyl plerixafor (DGP), was tested. DGP blocked CXCR4."))
                .contains("DGP = digeranyl plerixafor", "plerixafor = plerixafor");
    }

    @Test
    void areNoneWhereNoNounTellsTheirClass() {
        assertThat(Bench.names("The digeranyl plerixafor score (DPS) was high. DPS fell."))
                .noneMatch(name -> name.startsWith("DPS") || name.contains("score"));
    }
}
