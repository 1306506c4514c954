package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.SentenceGraph;

/// What nouns bring together: "a complex of A and B", "the interaction between A and B", "binding of A to B", "the
/// association of A with D".
final class BindingEvents {

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    BindingEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int noun) {
        List<Event> events = new ArrayList<>();
        Optional<Sense> sense = senses.joining(graph.lemma(noun));
        if (sense.isEmpty()) {
            return events;
        }
        List<Integer> sides = new ArrayList<>(graph.complements(noun, "between", "of", "among"));
        int verb = graph.head(noun);
        if (sides.isEmpty() && verb >= 0 && graph.is(noun, "nsubj:pass")) {
            // "No association was seen between A and B"
            sides.addAll(graph.obliques(verb, "between"));
        }
        List<Integer> other = new ArrayList<>(graph.complements(noun, "with", "to"));
        sides.forEach(each -> other.addAll(graph.complements(each, "with", "to")));
        List<Participant> one = sides.isEmpty() ? clause.themes(graph.modifiers(noun)) : clause.themes(sides);
        if (!other.isEmpty()) {
            List<Participant> mine = one.isEmpty() ? clause.themes(bearer(noun)) : one;
            add(sense.get(), mine, clause.themes(other), noun, events);
        } else if (!sides.isEmpty()) {
            List<Participant> first = clause.things().own(sides.getFirst(), Place.THEME);
            List<Participant> rest = one.stream()
                    .filter(each -> first.stream().noneMatch(each::isSameAs))
                    .toList();
            add(sense.get(), first, rest, noun, events);
        }
        return events;
    }

    /// "A resides in a complex with B".
    private List<Integer> bearer(int noun) {
        int head = graph.head(noun);
        return head >= 0 && graph.isVerb(head) && graph.is(noun, "obl", "obj") ? graph.subjects(head) : List.of();
    }

    private static void add(Sense sense, List<Participant> one, List<Participant> other, int noun, List<Event> events) {
        Clause.event(sense, one, other, noun, "joining").ifPresent(events::add);
    }
}
