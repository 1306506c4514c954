package org.stroma.mention;

/// What a noun phrase is to its verb, and how much that keeps it in the reader's mind (Lappin and Leass 1994).
enum Place {
    SUBJECT(80),
    OBJECT(50),
    /// Behind a preposition that belongs to the verb.
    OBLIQUE(40),
    /// Within another noun phrase, behind a preposition or beside the noun.
    INSIDE(15),
    /// Before the noun that it modifies.
    MODIFIER(0);

    private final int weight;

    Place(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
