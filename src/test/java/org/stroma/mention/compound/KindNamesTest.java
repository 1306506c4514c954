package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

/// Names of things that no list has, told by their noun.
class KindNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Plerixafor blocked CXCL12 receptors., CXCL12 receptors, CXCL12 receptor",
        "Plerixafor induced angiogenic factors., angiogenic factors, angiogenic factor",
        "Plerixafor blocked the melanoma gene., melanoma gene, melanoma gene"
    })
    void areOfTheClassOfTheirNoun(String sentence, String words, String label) {
        assertThat(Bench.meaning(sentence, words)).hasValueSatisfying(thing -> {
            assertThat(thing.type().name()).isEqualTo("Protein");
            assertThat(thing.label()).isEqualTo(label);
        });
    }

    @Test
    void takeTheNameInsideAway() {
        assertThat(Bench.names("Plerixafor blocked CXCL12 receptors."))
                .containsExactlyInAnyOrder("Plerixafor = plerixafor", "CXCL12 receptors = CXCL12 receptor");
    }

    @Test
    void areNoneOfAReceptorItself() {
        assertThat(Bench.names("Plerixafor blocked CXCR4 receptors."))
                .containsExactlyInAnyOrder("Plerixafor = plerixafor", "CXCR4 = CXCR4");
    }

    @ParameterizedTest
    @CsvSource({
        "CXCL12 is an angiogenic factor.",
        "Plerixafor changed the angiogenic factor CXCL12.",
        "Plerixafor changed rapid factors."
    })
    void areNoneOfWhatIsSaidOfAnotherOrSaysNothing(String sentence) {
        assertThat(Bench.names(sentence)).noneMatch(name -> name.contains("factor"));
    }
}
