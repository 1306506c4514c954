package org.stroma.model.evidence;

/// Whether words state a claim, or offer it as possible, planned or asked.
public enum Certainty {
    ASSERTED("asserted"),
    HEDGED("hedged");

    private final String term;

    Certainty(String term) {
        this.term = term;
    }

    /// Its local name in the ontology.
    public String term() {
        return term;
    }
}
