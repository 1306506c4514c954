package org.stroma.model.text;

/// A word, number or mark.
///
/// @param text as it stands in the document
/// @param lemma its dictionary form, lower case except for names
/// @param upos Universal Dependencies part of speech, such as `VERB`
/// @param tag Penn Treebank tag, such as `VBZ`
public record Token(Span span, String text, String lemma, String upos, String tag) {

    /// Whether the tag begins with one of the given Penn prefixes (`VB` for any verb).
    public boolean is(String... prefixes) {
        for (String prefix : prefixes) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
