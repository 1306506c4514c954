package org.stroma.serve.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    private static final String LONG =
            "Plerixafor blocks the receptor and frees the cells, as several trials have shown. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "one line",
                " \n\n  a\n\n\n b \r\n\r\n c\n",
                "A title\n\nA line\n  • one\n  • two\n\n\n",
                "µ 𝛼\u00a0\u2028x\u0085y\n\n\t\n"
            })
    void togetherAreTheWholeText(String text) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        assertThat(paragraphs.stream().map(each -> each.words() + each.gap()).collect(Collectors.joining()))
                .isEqualTo(text);
        int start = 0;
        for (Paragraph paragraph : paragraphs) {
            assertThat(paragraph.start()).isEqualTo(start);
            start += (paragraph.words() + paragraph.gap())
                    .codePointCount(0, (paragraph.words() + paragraph.gap()).length());
        }
    }

    @Test
    void endAtBlankLinesAndAtTheItemsOfAList() {
        assertThat(words("One.\n\nTwo:\n  • first of them\n  • second\n\n\nThree."))
                .containsExactly("One.", "Two:", "• first of them", "• second", "Three.");
    }

    @Test
    void keepLinesTogetherThatWereBrokenAtAWidth() {
        String broken =
                "Plerixafor blocks the receptor and\nfrees the cells, as several of the\ntrials have shown by now.";
        assertThat(words(broken + "\n\nNext.")).containsExactly(broken, "Next.");
    }

    @Test
    void knowAHeadingByWhatFollowsIt() {
        List<Paragraph> paragraphs =
                Paragraph.of("How does it work?\n" + LONG + "\n\nNot one.\n\n" + LONG + "\n\nOne more\n\n- item\n");
        assertThat(paragraphs.stream().filter(Paragraph::heading).map(Paragraph::words))
                .containsExactly("How does it work?");
    }

    private static List<String> words(String text) {
        return Paragraph.of(text).stream()
                .map(paragraph -> paragraph.words().strip())
                .toList();
    }
}
