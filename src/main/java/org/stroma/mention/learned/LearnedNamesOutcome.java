package org.stroma.mention.learned;

/// What a token is to a name.
enum LearnedNamesOutcome {
    OTHER,
    START,
    CONT;

    static final int COUNT = values().length;

    /// @param outcome as OpenNLP's name finder calls it: `other`, or one that ends in `-start` or `-cont`
    static LearnedNamesOutcome of(String outcome) {
        if (outcome.endsWith("-start")) {
            return START;
        }
        return outcome.endsWith("-cont") ? CONT : OTHER;
    }

    boolean mayFollow(LearnedNamesOutcome last) {
        return this != CONT || last != OTHER;
    }
}
