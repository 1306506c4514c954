package org.stroma.learn.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {

    @TempDir
    private Path folder;

    private List<Tree> read(String lines) throws IOException {
        Path file = folder.resolve("bank.conllu");
        Files.writeString(file, lines.replace(' ', '\t').replace('~', ' '));
        return Treebank.read(file);
    }

    @Test
    void readsSentencesWithDocumentAndParagraph() throws IOException {
        List<Tree> trees = read("""
                #~newdoc~id~=~a
                #~newpar
                #~sent_id~=~1
                #~text~=~It~works.
                1 It it PRON PRP _ 2 nsubj _ _
                2 works work VERB VBZ _ 0 root _ SpaceAfter=No
                3 . . PUNCT . _ 2 punct _ _

                1 Yes yes INTJ UH _ 0 root _ _

                """);
        assertThat(trees).hasSize(2);
        assertThat(trees.getFirst().document()).isEqualTo("a");
        assertThat(trees.getFirst().text()).isEqualTo("It works.");
        assertThat(trees.getFirst().newParagraph()).isTrue();
        assertThat(trees.getLast().newParagraph()).isFalse();
        assertThat(trees.getFirst().words().get(1))
                .isEqualTo(new Word("works", "work", "VERB", "VBZ", 0, "root", false));
    }

    @Test
    void readsTheWordsOfAMultiwordTokenAndNoEmptyNodes() throws IOException {
        Tree tree = read("""
                        1-2 don't _ _ _ _ _ _ _ SpaceAfter=No
                        1 do do AUX VBP _ 0 root _ _
                        2 n't not PART RB _ 1 advmod _ _
                        2.1 seen see VERB VBN _ _ _ _ _
                        3 ! ! PUNCT . _ 1 punct _ _
                        """).getFirst();
        assertThat(tree.forms()).containsExactly("do", "n't", "!");
        assertThat(tree.words().stream().map(Word::spaceAfter)).containsExactly(false, false, true);
    }

    @Test
    void namesFileAndLineOfWhatIsNoConllU() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("1 It it")).withMessageContaining("bank.conllu:1");
    }
}
