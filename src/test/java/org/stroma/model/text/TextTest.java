package org.stroma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final int RANDOM_TEXTS = 300;
    private static final int[] LETTERS = {'a', ' ', '\n', 'é', 'α', 0x0301, 0xFFFD, 0x1F600, 0x1D6FC, 0x10FFFF};

    @Test
    void countsAnEmojiAsOne() {
        Text text = Text.of("😀 CXCR4");
        assertThat(text.length()).isEqualTo(7);
        assertThat(text.at(new Span(2, 7))).isEqualTo("CXCR4");
        assertThat(text.at(new Span(0, 1))).isEqualTo("😀");
    }

    @Test
    void givesTheSpanOfCharactersBehindEmojis() {
        Text text = Text.of("a😀b😀😀c");
        int c = text.toString().indexOf('c');
        assertThat(text.ofChars(c, c + 1)).isEqualTo(new Span(5, 6));
        assertThat(text.charOffset(5)).isEqualTo(c);
        assertThat(text.charOffset(6)).isEqualTo(text.toString().length());
    }

    @Test
    void countsAsJavaDoesInAnyText() {
        for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
            Random random = new Random(seed);
            String words = words(random);
            Text text = Text.of(words);
            assertThat(text.length()).as("seed %d", seed).isEqualTo(words.codePointCount(0, words.length()));
            for (int i = 0; i <= text.length(); i++) {
                assertThat(text.charOffset(i)).as("seed %d", seed).isEqualTo(words.offsetByCodePoints(0, i));
            }
            checkStretch(text, words, random, seed);
        }
    }

    private static void checkStretch(Text text, String words, Random random, long seed) {
        if (text.length() > 0) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            int from = words.offsetByCodePoints(0, start);
            int to = words.offsetByCodePoints(0, end);
            assertThat(text.ofChars(from, to)).as("seed %d", seed).isEqualTo(new Span(start, end));
            assertThat(text.at(new Span(start, end))).as("seed %d", seed).isEqualTo(words.substring(from, to));
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            words.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return words.toString();
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("ab\uD83D"))
                .withMessageContaining("half a surrogate pair at character 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("\uDE00 low first"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("\uD83D\uD83D\uDE00"));
    }

    @Test
    void saysWhichOffsetLiesBeyondIt() {
        assertThatThrownBy(() -> Text.of("😀").at(new Span(0, 2)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("code point 2 of 1");
    }

    @Test
    void equalsATextOfTheSameWords() {
        assertThat(Text.of("β-catenin")).isEqualTo(Text.of("β-catenin")).hasSameHashCodeAs(Text.of("β-catenin"));
        assertThat(Text.of("β-catenin")).isNotEqualTo(Text.of("beta-catenin"));
    }
}
