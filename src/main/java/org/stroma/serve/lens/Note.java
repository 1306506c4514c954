package org.stroma.serve.lens;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.view.ThingLink;

/// What was read at one place of a document.
///
/// @param number of the place in the order of the text, from 1
/// @param id of the evidence, unique in the document
/// @param sign `asserted`, `hedged`, `negated`, or `number` for a number
/// @param both whether it denies, and that with reserve
/// @param how address of the evidence
/// @param subject of the claim; a number has none
/// @param value the number in the words of the text; empty for a claim
/// @param relation local name, for the filter; empty for a number
/// @param verb the relation in words, or what the number measures
/// @param about address of the claim or number
/// @param object of the claim, or what the number is about where that is not the document
/// @param belief in the claim; empty for a number
/// @param others documents that say or deny the same, at most a few
/// @param elsewhere number of all such documents
/// @param conflict address of a conflict that the claim takes part in; empty for none
/// @param counted what a number counts, where that is not what it measures
/// @param quote the words of the place
public record Note(
        int number,
        String id,
        String sign,
        boolean both,
        String how,
        Optional<ThingLink> subject,
        String value,
        String relation,
        String verb,
        String about,
        Optional<ThingLink> object,
        String belief,
        List<Other> others,
        int elsewhere,
        String conflict,
        String counted,
        String quote) {

    /// The sign of a number.
    public static final String NUMBER = "number";

    /// A place in another document.
    ///
    /// @param sign of what is said there
    /// @param address of the place
    public record Other(String sign, String title, String address) {}

    public Note {
        others = List.copyOf(others);
    }

    /// Whether it reports a number.
    public boolean isNumber() {
        return sign.equals(NUMBER);
    }

    /// What the sign says, for those who do not see it.
    public String signWords() {
        return both ? "negated and hedged" : sign;
    }

    /// Letters that it takes up on the page.
    int length() {
        return subject.map(thing -> thing.label().length()).orElse(0)
                + value.length()
                + verb.length()
                + object.map(thing -> thing.label().length()).orElse(0)
                + counted.length()
                + (elsewhere > 0 ? 4 : 0)
                + (conflict.isEmpty() ? 0 : 18)
                + (sign.equals("hedged") || sign.equals("negated") ? 6 : 0);
    }
}
