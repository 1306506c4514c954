package org.stroma.extract.sentence;

import java.util.List;
import org.stroma.model.concept.Mention;

/// A name in a sentence, by token.
///
/// @param from first token, inclusive
/// @param to last token, exclusive
/// @param head the token on which the others of the name depend
/// @param meanings what the words mean: several things for "both drugs"
public record NameSpan(int from, int to, int head, List<Mention> meanings) {

    public NameSpan {
        meanings = List.copyOf(meanings);
    }

    /// The first of what the words mean.
    public Mention mention() {
        return meanings.getFirst();
    }

    /// The class of what is named, such as `Drug`.
    public String type() {
        return mention().concept().type().name();
    }

    public boolean isOf(String... types) {
        return List.of(types).contains(type());
    }

    /// Whether a word stands for a name here: "it", "the drug".
    public boolean isReference() {
        return mention().found() == Mention.Found.REFERENCE;
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    int length() {
        return to - from;
    }
}
