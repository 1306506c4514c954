package org.stroma.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.ontology.Wording.Form;

class WordingTest {

    @Test
    void isTriggeredByItsLongestWord() {
        assertThat(new Wording(Form.VERB, List.of("interfere", "with")).trigger())
                .isEqualTo("interfere");
        assertThat(new Wording(Form.FRAME, List.of("resistance", "of", "S", "to", "O")).trigger())
                .isEqualTo("resistance");
    }

    @Test
    void isNeverTriggeredByAPlaceholder() {
        assertThat(new Wording(Form.FRAME, List.of("S", "v", "O")).trigger()).isEqualTo("v");
    }

    @Test
    void needsWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(Form.NOUN, List.of()))
                .withMessageContaining("words of a NOUN");
    }

    @Test
    void needsSubjectAndObjectInAFrameOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(Form.FRAME, List.of("resistance", "to", "O")))
                .withMessageContaining("S and O in a frame");
        assertThat(new Wording(Form.VERB, List.of("block")).words()).containsExactly("block");
    }
}
