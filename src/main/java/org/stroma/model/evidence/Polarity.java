package org.stroma.model.evidence;

/// Whether words speak for a claim or against it.
public enum Polarity {
    AFFIRMED("affirmed"),
    NEGATED("negated");

    private final String term;

    Polarity(String term) {
        this.term = term;
    }

    /// Its local name in the ontology.
    public String term() {
        return term;
    }
}
