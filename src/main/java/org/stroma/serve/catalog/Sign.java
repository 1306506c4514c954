package org.stroma.serve.catalog;

/// How the places of a claim speak of it, taken together.
public enum Sign {
    /// Some place asserts it, and no conflict is known.
    ASSERTED("asserted"),
    /// Places speak for it, but all of them with a hedge.
    HEDGED("hedged"),
    /// All places that speak of it deny it.
    NEGATED("negated"),
    /// Some affirm it, others deny it, and nothing explains the difference.
    DISPUTED("disputed");

    private final String word;

    Sign(String word) {
        this.word = word;
    }

    /// Its name in addresses, style sheet and data.
    public String word() {
        return word;
    }

    /// @param disputed whether a conflict of the graph is about the claim
    static Sign of(int asserted, int hedged, int negated, boolean disputed) {
        if (disputed) {
            return DISPUTED;
        }
        if (asserted > 0) {
            return ASSERTED;
        }
        return hedged > 0 || negated == 0 ? HEDGED : NEGATED;
    }
}
