package org.stroma.language.tag;

import java.util.List;
import org.stroma.language.features.FeatureTemplates;
import org.stroma.language.features.WordForm;
import org.stroma.language.features.WordForms;

/// What a tag hangs on: the word and its make, two words to either side, the two tags before (as in Collins, EMNLP
/// 2002). The same for training and for use.
public final class TagFeatures extends FeatureTemplates {

    /// No word has more features than this.
    public static final int MOST = 64;

    private static final int NAMED = 2;

    private final WordForms known = new WordForms();
    private WordForm[] forms = {};
    private int manner;

    /// Turns to the next sentence.
    public void turnTo(List<String> words) {
        forms = known.of(words);
        manner = manner(forms);
    }

    /// Running text, a headline in capitals, or one word alone: in headlines a capital says nothing.
    private static int manner(WordForm[] forms) {
        int capitals = 0;
        for (WordForm form : forms) {
            capitals += form.capital ? 1 : 0;
        }
        return forms.length < 3 ? 0 : capitals * 2 > forms.length ? NAMED : 1;
    }

    /// Whether word `i` is nothing but pictures.
    boolean isPicture(int i) {
        return forms[i].picture;
    }

    /// Puts the features of word `i` into the array and says how many they are.
    ///
    /// @param last the tag of the word before, as its number from 1; 0 before the first word
    /// @param last2 the tag before that
    public int of(int i, int last, int last2, int[] features) {
        begin(features);
        WordForm word = forms[i];
        WordForm before = at(i - 1);
        WordForm after = at(i + 1);
        ofWord(word, i);
        ofNeighbours(i, word, before, after);
        ofTags(last, last2, word, before, after);
        return size();
    }

    private void ofWord(WordForm word, int i) {
        put(1, word.exact);
        put(2, word.plain);
        put(3, word.shape);
        put(4, word.shape, manner, i == 0 ? 1 : 0);
        for (int length = 0; length < word.ends.length; length++) {
            put(5 + length, word.ends[length]);
        }
        for (int length = 0; length < word.begins.length; length++) {
            put(10 + length, word.begins[length]);
        }
        put(13, word.ends[2], word.shape);
        put(14, word.ends[1], manner);
        put(15, word.plain, manner);
    }

    private void ofNeighbours(int i, WordForm word, WordForm before, WordForm after) {
        WordForm before2 = at(i - 2);
        WordForm after2 = at(i + 2);
        put(20, before.plain);
        put(21, after.plain);
        put(22, before2.plain);
        put(23, after2.plain);
        put(24, before.plain, word.plain);
        put(25, word.plain, after.plain);
        put(26, before.plain, after.plain);
        put(27, before2.plain, before.plain);
        put(28, after.plain, after2.plain);
        put(29, before.ends[2]);
        put(30, after.ends[2]);
        put(31, after.shape, word.shape);
        put(32, before.shape, word.shape);
        put(33, after.ends[1], word.ends[2]);
        put(34, before.plain, word.ends[2]);
        put(35, after.plain, word.ends[2]);
        put(36, after2.ends[2]);
    }

    private void ofTags(int last, int last2, WordForm word, WordForm before, WordForm after) {
        put(40, last);
        put(41, last, last2);
        put(42, last, word.plain);
        put(43, last, word.ends[2]);
        put(44, last, last2, word.plain);
        put(45, last, after.plain);
        put(46, last, last2, word.ends[1]);
        put(47, last, word.shape);
        put(48, last, after.ends[2]);
        put(49, last2, before.plain);
        put(50, last, word.ends[2], after.ends[1]);
        put(51, last2, before.plain, word.ends[1]);
    }

    private WordForm at(int i) {
        return i < 0 || i >= forms.length ? WordForm.NONE : forms[i];
    }
}
