package org.stroma.extract.candidate;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stroma.extract.claim.ClaimMapping;
import org.stroma.extract.claim.EventStatement;
import org.stroma.extract.event.Event;
import org.stroma.extract.event.Participant;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Relation;

/// At which step of composing the events of a sentence a claim was lost: its arguments, their order, or the relation.
final class EventInquiry {

    private static final int MOST = 3;

    private final Passage passage;
    private final ClaimMapping mapping;
    private final Predicate<Concept> isSubject;
    private final Predicate<Concept> isObject;

    EventInquiry(Passage passage, ClaimMapping mapping, Predicate<Concept> isSubject, Predicate<Concept> isObject) {
        this.passage = passage;
        this.mapping = mapping;
        this.isSubject = isSubject;
        this.isObject = isObject;
    }

    /// For people; of the events that come nearest to the claim.
    List<String> steps(List<Event> events, Relation relation) {
        List<Event> both = events.stream()
                .filter(event -> has(event.causes(), isSubject) && has(event.themes(), isObject))
                .toList();
        if (!both.isEmpty()) {
            return shown(both, event -> relations(event, relation));
        }
        List<Event> turned = events.stream()
                .filter(event -> has(event.causes(), isObject) && has(event.themes(), isSubject))
                .toList();
        if (!turned.isEmpty()) {
            return shown(turned, event -> "arguments: it has them the other way round");
        }
        List<Event> one = events.stream()
                .filter(event -> has(event.causes(), isSubject) || has(event.themes(), isObject))
                .toList();
        if (!one.isEmpty()) {
            return shown(
                    one,
                    event -> has(event.causes(), isSubject)
                            ? "arguments: the object is not among its themes"
                            : "arguments: the subject is not among its causes");
        }
        return List.of("trigger: none of its " + events.size() + " events has either of them in its place");
    }

    private String relations(Event event, Relation relation) {
        List<String> composed = mapping.of(event).stream()
                .filter(statement ->
                        isSubject.test(statement.subject().mention().concept())
                                && isObject.test(statement.object().mention().concept()))
                .map(EventStatement::relation)
                .map(Relation::name)
                .distinct()
                .toList();
        if (composed.contains(relation.name())) {
            return "relation: composed, but another reading of the place won or it was too unlikely";
        }
        return composed.isEmpty()
                ? "relation: no relation takes things of these classes for it"
                : "relation: it is composed to " + String.join(" or ", composed);
    }

    private List<String> shown(List<Event> events, Function<Event, String> step) {
        return events.stream()
                .map(event -> step.apply(event) + ": "
                        + event.describe(passage.sentence().tokens()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean has(List<Participant> things, Predicate<Concept> is) {
        return things.stream().anyMatch(thing -> is.test(thing.mention().concept()));
    }
}
