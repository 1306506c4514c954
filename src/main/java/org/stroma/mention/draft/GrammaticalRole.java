package org.stroma.mention.draft;

/// What a noun phrase is to its verb, and how much that keeps it in the reader's mind (Lappin and Leass 1994).
public enum GrammaticalRole {
    SUBJECT(80),
    OBJECT(50),
    /// Behind a preposition that belongs to the verb.
    OBLIQUE(40),
    /// Within another noun phrase, behind a preposition or beside the noun.
    INSIDE(15),
    /// Before the noun that it modifies.
    MODIFIER(0);

    private final int weight;

    GrammaticalRole(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
