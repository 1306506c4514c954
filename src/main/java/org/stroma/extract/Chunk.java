package org.stroma.extract;

/// A stretch of tokens that belong together, from (inclusive) to (exclusive).
///
/// @param head the token that decides what the chunk is: the noun of a noun phrase, the last verb of a verb group
record Chunk(Kind kind, int from, int to, int head) {

    enum Kind {
        NOUN_PHRASE,
        /// Auxiliaries, adverbs and verbs that share one subject: "was not able to block".
        VERBS,
        /// An adjective that modifies no noun: "resistant" in "is resistant to".
        ADJECTIVE,
        PREPOSITION,
        /// and, or, but, as well as
        CONJUNCTION,
        COMMA,
        /// which, that, who
        RELATIVE,
        /// whether, because, while
        SUBORDINATOR,
        ADVERB,
        /// Semicolon, colon, a lone dash: nothing reaches over it.
        BREAK,
        OTHER
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }
}
