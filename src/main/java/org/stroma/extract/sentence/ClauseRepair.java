package org.stroma.extract.sentence;

import java.util.function.Predicate;

/// Mends trees in which a verb of change was taken for an adjective of what it changes: "Silencing of STAT3 reduced
/// proliferation", "Metformin did increase apoptosis".
final class ClauseRepair {

    private static final int NEAR = 12;

    private final SentenceGraph graph;
    private final Predicate<String> isChange;

    ClauseRepair(SentenceGraph graph, Predicate<String> isChange) {
        this.graph = graph;
        this.isChange = isChange;
    }

    void apply() {
        for (int i = 1; i < graph.size() - 1; i++) {
            if (graph.is(i, "amod", "compound") && graph.head(i) > i && isChange.test(graph.lemma(i))) {
                repair(i);
            }
        }
    }

    private void repair(int word) {
        int before = word - 1;
        while (before > 0 && graph.tag(before).equals("RB")) {
            before--;
        }
        boolean emphatic = graph.lower(before).matches("did|does|do") && before > 0 && graph.isNoun(before - 1);
        if (emphatic) {
            graph.makeVerb(word, top(before - 1), graph.head(word));
        } else if (graph.isNoun(before) && !graph.isHyphen(word - 1) && isFinite(word, before)) {
            graph.makeVerb(word, top(before), graph.head(word));
        }
    }

    private boolean isFinite(int word, int subject) {
        if (graph.tag(word).equals("VBD")) {
            return true;
        }
        boolean form =
                graph.tag(word).matches("VBN|NNS|VBZ") && graph.lower(word).matches(".*(ed|s)");
        boolean only = graph.tag(word).equals("VBZ") || !hasFiniteVerbNear(word);
        return form && only && !graph.isWithin(subject, graph.head(word));
    }

    private boolean hasFiniteVerbNear(int word) {
        for (int i = Math.max(0, word - NEAR + 1); i < Math.min(graph.size(), word + NEAR); i++) {
            if (graph.tag(i).matches("VBD|VBZ|VBP|MD") && !graph.is(i, "amod", "compound")) {
                return true;
            }
        }
        return false;
    }

    /// The noun that heads the phrase a word ends.
    private int top(int word) {
        int at = word;
        for (int steps = 0; steps < 6; steps++) {
            int head = graph.head(at);
            if (head < 0 || head >= at || !graph.is(at, "nmod", "compound", "conj", "appos", "flat", "amod")) {
                return at;
            }
            at = head;
        }
        return at;
    }
}
