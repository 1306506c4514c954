package org.stroma.extract.claim;

import org.stroma.extract.event.Event;
import org.stroma.extract.event.Participant;
import org.stroma.extract.event.Sense;
import org.stroma.model.ontology.Relation;

/// What an event states of one cause and one theme.
///
/// @param relation after all signs were multiplied
public record EventStatement(Relation relation, Participant subject, Participant object, Event event) {

    /// Whether the words themselves say no: "had no effect on", "but not X".
    public boolean negated() {
        return event.negated() || subject.negated() || object.negated();
    }

    /// Whether another reading of the same trigger says more of the same ends: cells that produce a protein secrete it.
    public boolean yieldsTo(EventStatement other) {
        return event.sense().kind() != Sense.Kind.RELATION
                && other.event().sense().kind() == Sense.Kind.RELATION
                && !other.relation().yieldsTo().contains(relation.name())
                && event.trigger() == other.event().trigger()
                && subject.mention().equals(other.subject().mention())
                && object.mention().equals(other.object().mention());
    }
}
