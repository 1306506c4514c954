package org.stroma.learn.treebank;

/// A word of a treebank.
///
/// @param tag Penn Treebank tag
/// @param head the number of its head, from 1; 0 for the root
/// @param relation what it is to its head, with subtype
/// @param spaceAfter whether a space stands behind it
public record Word(String form, String lemma, String upos, String tag, int head, String relation, boolean spaceAfter) {

    Word hangingOn(int otherHead, String otherRelation) {
        return new Word(form, lemma, upos, tag, otherHead, otherRelation, spaceAfter);
    }

    Word tagged(String otherTag) {
        return new Word(form, lemma, upos, otherTag, head, relation, spaceAfter);
    }
}
