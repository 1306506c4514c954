package org.stroma.learn.treebank;

import java.util.List;

/// A sentence of a treebank.
///
/// @param document the document it belongs to
/// @param text the sentence as it was written
/// @param newParagraph whether it begins a paragraph
public record Tree(String document, String id, String text, boolean newParagraph, List<Word> words) {

    public Tree {
        words = List.copyOf(words);
        for (Word word : words) {
            if (word.head() < 0 || word.head() > words.size()) {
                throw new IllegalArgumentException("head " + word.head() + " is not in sentence " + id);
            }
        }
    }

    public List<String> forms() {
        return words.stream().map(Word::form).toList();
    }

    public List<String> tags() {
        return words.stream().map(Word::tag).toList();
    }

    Tree with(List<Word> others) {
        return new Tree(document, id, text, newParagraph, others);
    }
}
