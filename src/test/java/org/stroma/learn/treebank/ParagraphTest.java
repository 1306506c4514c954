package org.stroma.learn.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static Tree tree(String text, boolean newParagraph, String... forms) {
        List<Word> words = Stream.of(forms)
                .map(form -> new Word(form.replace("_", ""), "", "X", "NN", 0, "root", !form.endsWith("_")))
                .toList();
        return new Tree("d", "1", text, newParagraph, words);
    }

    @Test
    void joinsSentencesAsTheyWereWritten() {
        List<Paragraph> paragraphs = Paragraph.of(List.of(
                tree("It works.", true, "It", "works_", "."),
                tree("Mice live.", false, "Mice", "live_", "."),
                tree("End", true, "End")));
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.getFirst().text()).isEqualTo("It works. Mice live.");
        assertThat(paragraphs.getFirst().sentence(1)).isEqualTo("Mice live.");
    }

    @Test
    void splitsTokensByOurConvention() {
        Paragraph paragraph = Paragraph.of(List.of(tree("FDA-approved", true, "FDA-approved")))
                .getFirst();
        assertThat(paragraph.tokensOf(0)).extracting(span -> span.getStart()).containsExactly(0, 3, 4);
    }

    @Test
    void keepsAddressesWhole() {
        Paragraph paragraph = Paragraph.of(List.of(tree("http://a-b.org/c", true, "http://a-b.org/c")))
                .getFirst();
        assertThat(paragraph.tokensOf(0)).hasSize(1);
    }

    @Test
    void startsAnewAtEachLineOfTheDocument() {
        List<Tree> trees = List.of(tree("Title", true, "Title"), tree("It works.", false, "It", "works_", "."));
        assertThat(Paragraph.of(trees, "Title\n\nIt works.\n")).hasSize(2);
        assertThat(Paragraph.of(trees, "Title It works.\n")).hasSize(1);
    }
}
