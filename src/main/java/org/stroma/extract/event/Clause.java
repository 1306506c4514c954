package org.stroma.extract.event;

import java.util.List;
import java.util.Optional;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.SentenceGraph;

/// What the constructions need to read one sentence: its graph, the senses of its words, and what its phrases mean.
record Clause(SentenceGraph graph, SenseLexicon senses, Participants things, Factors factors, Causes causes) {

    Clause(SentenceGraph graph, SenseLexicon senses) {
        this(graph, senses, new Participants(graph, senses));
    }

    private Clause(SentenceGraph graph, SenseLexicon senses, Participants things) {
        this(graph, senses, things, new Factors(graph, things, senses));
    }

    private Clause(SentenceGraph graph, SenseLexicon senses, Participants things, Factors factors) {
        this(graph, senses, things, factors, new Causes(graph, senses, things, factors));
    }

    List<Participant> themes(List<Integer> heads) {
        return things.of(heads, Place.THEME);
    }

    /// Whether a noun phrase names a change: "a decrease in X", "reduced X".
    boolean isChange(int noun) {
        boolean named =
                graph.name(noun).filter(name -> name.to() - name.from() > 1).isPresent();
        return !named && senses.signOfNoun(graph.lemma(noun)) != 0 || things.adjective(noun) != 0;
    }

    /// "The inhibition of Y activity evoked by X": the inhibition was evoked.
    int changeAbove(int verb, int noun) {
        int at = noun;
        while (graph.is(verb, "acl")
                && graph.is(at, "nmod")
                && graph.preposition(at).equals("of")
                && senses.signOfNoun(graph.lemma(graph.head(at))) != 0) {
            at = graph.head(at);
        }
        return at;
    }

    boolean isDenied(int noun) {
        return graph.dependents(noun).stream()
                .anyMatch(each -> SentenceGraph.isOneOf(graph.lower(each), "no", "little", "neither"));
    }

    /// Which way the effect goes that an adjective before it tells: 1, -1 or 0.
    int effectSign(int noun) {
        return graph.dependents(noun, "amod", "compound").stream()
                .mapToInt(each -> senses.effect(graph.lower(each)))
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    /// An event, unless one of its sides is empty.
    static Optional<Event> event(
            Sense sense, List<Participant> causes, List<Participant> themes, int trigger, String construction) {
        return causes.isEmpty() || themes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(sense, causes, themes, trigger, construction));
    }
}
