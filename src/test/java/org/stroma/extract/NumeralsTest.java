package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void readsDigitsAndWords() {
        assertThat(values("1,204 adults, twenty-four mice and 15.8%")).containsExactly("1204", "24", "15.8");
    }

    @Test
    void takesNoPartOfANumberForANumber() {
        assertThat(values("a frequency of (0. 12%)")).doesNotContain("12");
        assertThat(values("One hundred and seven cases")).doesNotContain("7");
    }

    private static List<String> values(String sentence) {
        return Numerals.in(sentence).stream()
                .map(numeral -> numeral.value().toPlainString())
                .toList();
    }
}
