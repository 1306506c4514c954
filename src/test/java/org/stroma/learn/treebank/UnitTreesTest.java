package org.stroma.learn.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.learn.treebank.Word.NamePlace;

class UnitTreesTest {

    @Test
    void makeOneWordOfANameThatIsWrittenWithoutSpaces() {
        assertThat(units("IL_/NN/4/nsubj -_/HYPH/1/punct 6/CD/1/nummod falls/VBZ/0/root"))
                .containsExactly("IL6/2/nsubj falls/0/root");
    }

    @Test
    void leaveWhatAHyphenJoinsToAParticiple() {
        assertThat(units("TNF_/NN/3/obl:unmarked -_/HYPH/3/punct induced/VBN/4/amod death/NN/0/root"))
                .containsExactly("TNF/3/obl:unmarked -/3/punct induced/4/amod death/0/root");
    }

    @Test
    void readAMarkedNameByItsLastWord() {
        assertThat(units("The/DT/4/det ^T/NN/4/compound >helper/NN/4/compound >cells/NNS/5/nsubj grow/VBP/0/root"))
                .containsExactly("The/2/det cells/3/nsubj grow/0/root");
    }

    @Test
    void readWhatStandsInBracketsByItself() {
        assertThat(units("X/NN/6/nsubj (/-LRB-/4/punct a/DT/4/det drug/NN/1/appos )/-RRB-/4/punct works/VBZ/0/root"))
                .containsExactly("X/2/nsubj works/0/root", "a/2/det drug/0/root");
    }

    @Test
    void areLearntWithTheSentenceThatHoldsTheBracketsToo() {
        Tree tree = tree("X/NN/6/nsubj (/-LRB-/4/punct a/DT/4/det drug/NN/1/appos )/-RRB-/4/punct works/VBZ/0/root");
        assertThat(UnitTrees.toLearn(tree))
                .extracting(each -> each.words().size())
                .containsExactly(2, 2, 6);
    }

    @Test
    void keepBracketsWhoseWordsBelongToTheRest() {
        String crossing = "X/NN/6/nsubj (/-LRB-/1/punct a/DT/4/det drug/NN/6/obl )/-RRB-/3/punct works/VBZ/4/acl";
        assertThat(units(crossing.replace("obl )", "root )").replace("drug/NN/6", "drug/NN/0")))
                .hasSize(1);
    }

    /// Words as `form/tag/head/relation`; `_` behind a form for no space, `^` and `>` before the words of a
    /// marked name.
    private static Tree tree(String text) {
        List<Word> words = new ArrayList<>();
        for (String each : text.split(" ")) {
            String[] parts = each.split("/");
            NamePlace place = parts[0].startsWith("^")
                    ? NamePlace.FIRST
                    : parts[0].startsWith(">") ? NamePlace.LATER : NamePlace.NONE;
            String form = parts[0].replaceAll("[_^>]", "");
            words.add(new Word(
                    form, form, "X", parts[1], Integer.parseInt(parts[2]), parts[3], !parts[0].endsWith("_"), place));
        }
        return new Tree("d", "1", "", false, words);
    }

    private static List<String> units(String text) {
        return UnitTrees.of(tree(text)).stream()
                .map(tree -> String.join(
                        " ",
                        tree.words().stream()
                                .map(word -> word.form() + "/" + word.head() + "/" + word.relation())
                                .toList()))
                .toList();
    }
}
