package org.stroma.extract.pair;

import org.stroma.extract.event.SenseLexicon;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// The words of a sentence as features see them: a name by its class, any other word by its dictionary form, or by what
/// it says if it calls an event.
///
/// @param words a name's class or a dictionary form for each token
record PairWords(SentenceGraph graph, SenseLexicon senses, String[] words) {

    private static final String BEYOND = "#";

    static PairWords of(SentenceGraph graph, SenseLexicon senses) {
        String[] words = new String[graph.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = graph.covering(i).map(NameSpan::type).orElse(graph.lemma(i));
        }
        return new PairWords(graph, senses, words);
    }

    String word(int i) {
        return i < 0 || i >= words.length ? BEYOND : words[i];
    }

    /// What a word says as a trigger of events; its dictionary form where it calls none.
    String sense(int i) {
        return i < 0 || i >= words.length ? BEYOND : senses.gist(graph.lemma(i));
    }

    boolean isTrigger(int i) {
        return !sense(i).equals(graph.lemma(i));
    }

    /// What a token is to its head, with its preposition: `nmod/of`.
    String step(int i) {
        boolean phrase = graph.is(i, "nmod", "obl", "advcl", "acl");
        String preposition = phrase ? graph.preposition(i) : "";
        return preposition.isEmpty() ? graph.relation(i) : graph.relation(i) + "/" + preposition;
    }
}
