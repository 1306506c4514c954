package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.event.Things.Place;
import org.stroma.extract.sentence.SentenceGraph;

/// Events that a noun for the doer calls: "X is an inhibitor of Y", "X, a Y inhibitor", "the Y inhibitor X".
final class AgentEvents {

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    AgentEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int noun) {
        Optional<Sense> sense = sense(noun);
        if (sense.isEmpty()
                || graph.covering(noun).filter(name -> name.head() != noun).isPresent()) {
            return List.of();
        }
        List<Integer> args = graph.complements(noun, "of", "for", "to", "at");
        List<Thing> themes = clause.themes(args.isEmpty() ? graph.modifiers(noun) : args).stream()
                .filter(each -> !each.isOf("Drug", "Therapy") && (noun < each.from() || noun >= each.to()))
                .toList();
        List<Thing> doers = new ArrayList<>();
        for (int each : bearers(noun)) {
            boolean subject = graph.is(each, "nsubj");
            (subject ? clause.things().of(each, Place.CAUSE) : clause.things().own(each, Place.CAUSE))
                    .stream()
                            .filter(thing -> thing.isOf("Drug", "Protein", "Therapy", "CellType"))
                            .forEach(doers::add);
        }
        return Clause.event(sense.get(), Things.distinct(doers), themes, noun, "agent").stream()
                .toList();
    }

    private Optional<Sense> sense(int noun) {
        Optional<Sense> sense = senses.agent(graph.lemma(noun));
        if (sense.isPresent() && sense.get().kind() == Sense.Kind.AFFECT) {
            for (int each : graph.dependents(noun, "amod")) {
                if (SentenceGraph.isOneOf(graph.lower(each), "negative", "positive", "essential", "critical")) {
                    return Optional.of(Sense.change(graph.lower(each).equals("negative") ? -1 : 1));
                }
            }
        }
        return sense;
    }

    /// Who is called so: the subject of "is", what it stands in apposition to, the name behind it.
    private List<Integer> bearers(int noun) {
        List<Integer> found = new ArrayList<>();
        int head = graph.head(noun);
        if (graph.has(noun, "cop")) {
            found.addAll(graph.subjects(noun));
        }
        if (graph.is(noun, "appos") && head >= 0 && graph.preposition(noun).isEmpty()) {
            found.add(head);
        }
        if (graph.is(noun, "conj") && head >= 0 && graph.has(head, "cop")) {
            found.addAll(graph.subjects(head));
        }
        found.addAll(graph.dependents(noun, "appos"));
        if (graph.is(noun, "compound") && head > noun) {
            found.add(head);
        }
        if (graph.is(noun, "obl") && head >= 0 && graph.preposition(noun).equals("as")) {
            found.addAll(graph.subjects(head));
        }
        return found;
    }
}
