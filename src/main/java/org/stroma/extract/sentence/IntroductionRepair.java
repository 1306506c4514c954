package org.stroma.extract.sentence;

/// Gives a clause its subject back where the tree counts it among what introduces the clause: "In patients with X, Y in
/// Z was raised", where the tree hangs Y to the patients.
final class IntroductionRepair {

    /// In tokens.
    private static final int LONGEST_SUBJECT = 24;

    private final SentenceGraph graph;

    IntroductionRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    void apply() {
        for (int i = 3; i < graph.size(); i++) {
            if (graph.is(i, "root", "ccomp", "parataxis") && isPredicate(i) && isBare(i)) {
                subject(i);
            }
        }
    }

    private boolean isPredicate(int word) {
        return graph.has(word, "cop")
                || graph.isVerb(word) && graph.covering(word).isEmpty() && graph.isFinite(word);
    }

    private boolean isBare(int word) {
        return !graph.has(word, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    }

    private void subject(int predicate) {
        int end = Math.min(graph.groupStart(predicate), predicate);
        for (int comma = Math.max(2, end - LONGEST_SUBJECT); comma < end - 1; comma++) {
            int top = graph.lower(comma).equals(",") && isIntroduced(comma) ? topOf(comma + 1, end) : -1;
            if (top >= 0) {
                hang(top, comma + 1, end);
                String as = graph.isPassive(predicate) ? "nsubj:pass" : "nsubj";
                graph.attach(top, predicate, as);
                return;
            }
        }
    }

    /// Gives the subject what stands behind it with a preposition.
    private void hang(int subject, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean outside = i != subject && (graph.head(i) < from || graph.head(i) >= to);
            if (outside && graph.isNominal(i) && !graph.preposition(i).isEmpty()) {
                graph.attach(i, subject, "nmod");
            }
        }
    }

    /// Whether a prepositional phrase opens the clause that a comma ends.
    private boolean isIntroduced(int comma) {
        int at = comma - 1;
        while (at > 0 && !graph.lower(at - 1).matches("[;:.]|that")) {
            at--;
        }
        return SentenceGraph.isOneOf(graph.tag(at), "IN", "TO")
                && !graph.lower(at).matches("if|whether|that");
    }

    /// The one word of a stretch that hangs on what stands before it; -1 where there is none, or more hangs outside.
    private int topOf(int from, int to) {
        int top = -1;
        for (int i = from; i < to; i++) {
            boolean inside = graph.head(i) >= from && graph.head(i) < to;
            if (inside || graph.is(i, "punct", "advmod")) {
                continue;
            }
            if (top >= 0 && graph.isNominal(i) && !graph.preposition(i).isEmpty()) {
                // "Y in Z": Z is no subject, and part of the phrase.
                continue;
            }
            boolean lost = top < 0
                    && graph.head(i) >= 0
                    && graph.head(i) < from
                    && graph.isNominal(i)
                    && graph.preposition(i).isEmpty()
                    && graph.is(i, "nmod", "conj", "appos", "obl", "dep", "compound", "nmod:unmarked", "obl:unmarked");
            if (!lost) {
                return -1;
            }
            top = i;
        }
        return top;
    }
}
