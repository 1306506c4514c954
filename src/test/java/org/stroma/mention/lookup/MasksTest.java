package org.stroma.mention.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "Growth fell (Fig. 5C)., 5C, Protein",
        "Growth fell (Figure 5C)., 5C, Protein",
        "We tested an oral inhibitor., oral, AnatomicalEntity"
    })
    void takesAwayWhatIsNoName(String sentence, String word, String type) {
        assertThat(Bench.cleared(sentence, word, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"We measured 5C in blood., 5C, Protein", "An oral tumor grew., oral, AnatomicalEntity"})
    void keepsNames(String sentence, String word, String type) {
        assertThat(Bench.cleared(sentence, word, type)).containsExactly(word);
    }
}
