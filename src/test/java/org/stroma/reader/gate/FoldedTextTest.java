package org.stroma.reader.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

class FoldedTextTest {

    private static final String WORDS = "😀 A  “PD‑1\n inhibitor”—soft\u00ADened.";
    private static final Text TEXT = Text.of(WORDS);
    private static final FoldedText FOLDED = FoldedText.of(TEXT);

    private static String found(String words) {
        return FOLDED.find(words).stream().map(TEXT::at).findFirst().orElse("nothing");
    }

    @Test
    void findsWordsWhateverTheWhiteSpaceDashesAndQuotes() {
        assertThat(found("\"PD-1 inhibitor\"-softened")).isEqualTo("“PD‑1\n inhibitor”—soft\u00ADened");
        assertThat(found("A \"PD-1")).isEqualTo("A  “PD‑1");
    }

    @Test
    void countsInCodePoints() {
        assertThat(FOLDED.find("A")).containsExactly(new Span(2, 3));
    }

    @Test
    void doesNotTakeOtherWordsForTheSame() {
        assertThat(FOLDED.find("PD-2 inhibitor")).isEmpty();
        assertThat(FOLDED.find("pd-1")).isEmpty();
        assertThat(FOLDED.find(" ")).isEmpty();
    }

    @Test
    void looksWithinAStretchOnly() {
        FoldedText twice = FoldedText.of(Text.of("IL-6 and IL-6"));
        assertThat(twice.within(new Span(5, 13), "IL-6")).containsExactly(new Span(9, 13));
        assertThat(twice.within(new Span(0, 12), "IL-6")).containsExactly(new Span(0, 4));
    }

    @Test
    void tellsWholeWords() {
        FoldedText text = FoldedText.of(Text.of("EGFRvIII and EGFR"));
        assertThat(text.find("EGFR").stream().filter(text::isWhole)).containsExactly(new Span(13, 17));
    }
}
