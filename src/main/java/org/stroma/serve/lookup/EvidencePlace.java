package org.stroma.serve.lookup;

import java.util.Optional;

/// A piece of evidence as a page shows it: a place in a document with its polarity and certainty.
public record EvidencePlace(LinkedThing thing) {

    /// How a place speaks, from the strongest colour to the faintest.
    public enum Status {
        ASSERTED("asserted"),
        HEDGED("hedged"),
        NEGATED("negated");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /// What it is called on the page and in the style sheet.
        public String word() {
            return word;
        }
    }

    public static Status status(String polarity, String certainty) {
        if (polarity.equals("negated")) {
            return Status.NEGATED;
        }
        return certainty.equals("hedged") ? Status.HEDGED : Status.ASSERTED;
    }

    public Status status() {
        return status(thing.term("kg:polarity"), thing.term("kg:certainty"));
    }

    /// Negated, and even that with reserve.
    public boolean isBoth() {
        return status() == Status.NEGATED && thing.term("kg:certainty").equals("hedged");
    }

    public String iri() {
        return thing.iri();
    }

    public String id() {
        return LinkedThing.localName(thing.iri());
    }

    public Optional<String> claim() {
        return thing.first("kg:evidenceFor");
    }

    public String document() {
        return thing.first("prov:wasDerivedFrom").orElse("");
    }

    public String quote() {
        return thing.first("kg:quote").orElse("");
    }

    /// First code point in the document's text; -1 where the graph does not say.
    public int start() {
        return thing.number("kg:start");
    }

    public int end() {
        return thing.number("kg:end");
    }
}
