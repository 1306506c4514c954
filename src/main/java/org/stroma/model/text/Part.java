package org.stroma.model.text;

/// Where in a document something stands. The graph names them `kg:Headline`, `kg:Body` and so on.
public enum Part {
    HEADLINE("Headline"),
    BODY("Body"),
    QUOTATION("Quotation"),
    CAPTION("Caption"),
    LIST("List");

    private final String term;

    Part(String term) {
        this.term = term;
    }

    /// Its local name in the ontology.
    public String term() {
        return term;
    }
}
