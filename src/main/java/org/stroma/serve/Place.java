package org.stroma.serve;

import java.util.Optional;

/// A piece of evidence as a page shows it: a place in a document and how it speaks of the claim.
record Place(Thing thing) {

    /// How a place speaks, from the strongest colour to the faintest.
    enum Status {
        ASSERTED("asserted"),
        HEDGED("hedged"),
        NEGATED("negated");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /// What it is called on the page and in the style sheet.
        String word() {
            return word;
        }
    }

    static Status status(String polarity, String certainty) {
        if (polarity.equals("negated")) {
            return Status.NEGATED;
        }
        return certainty.equals("hedged") ? Status.HEDGED : Status.ASSERTED;
    }

    Status status() {
        return status(thing.term("kg:polarity"), thing.term("kg:certainty"));
    }

    /// Negated, and even that with reserve.
    boolean isBoth() {
        return status() == Status.NEGATED && thing.term("kg:certainty").equals("hedged");
    }

    String iri() {
        return thing.iri();
    }

    String id() {
        return Thing.localName(thing.iri());
    }

    Optional<String> claim() {
        return thing.first("kg:evidenceFor");
    }

    String document() {
        return thing.first("prov:wasDerivedFrom").orElse("");
    }

    String quote() {
        return thing.first("kg:quote").orElse("");
    }

    /// First code point in the document's text; -1 where the graph does not say.
    int start() {
        return thing.number("kg:start");
    }

    int end() {
        return thing.number("kg:end");
    }
}
