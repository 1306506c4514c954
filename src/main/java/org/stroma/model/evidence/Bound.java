package org.stroma.model.evidence;

/// How a text's number limits the true one. The graph names them `kg:AtLeast` and so on.
public enum Bound {
    EXACT("Exact"),
    ABOUT("About"),
    AT_LEAST("AtLeast"),
    MORE_THAN("MoreThan"),
    AT_MOST("AtMost"),
    LESS_THAN("LessThan");

    private final String term;

    Bound(String term) {
        this.term = term;
    }

    /// Its local name in the ontology.
    public String term() {
        return term;
    }
}
