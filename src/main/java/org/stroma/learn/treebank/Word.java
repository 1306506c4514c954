package org.stroma.learn.treebank;

/// A word of a treebank.
///
/// @param tag Penn Treebank tag
/// @param head the number of its head, from 1; 0 for the root
/// @param relation what it is to its head, with subtype
/// @param spaceAfter whether a space stands behind it
/// @param place its place in the name of a thing, where the treebank marks names (`Name=First` and `Name=Later` in the
///     last column)
public record Word(
        String form,
        String lemma,
        String upos,
        String tag,
        int head,
        String relation,
        boolean spaceAfter,
        NamePlace place) {

    /// Where a word stands in a name.
    public enum NamePlace {
        NONE,
        FIRST,
        LATER
    }

    /// A word of no name that is marked.
    public Word(String form, String lemma, String upos, String tag, int head, String relation, boolean spaceAfter) {
        this(form, lemma, upos, tag, head, relation, spaceAfter, NamePlace.NONE);
    }

    Word hangingOn(int otherHead, String otherRelation) {
        return new Word(form, lemma, upos, tag, otherHead, otherRelation, spaceAfter, place);
    }

    Word tagged(String otherTag) {
        return new Word(form, lemma, upos, otherTag, head, relation, spaceAfter, place);
    }
}
