package org.stroma.extract.event;

import java.util.List;
import java.util.function.Function;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Variant;

/// Of the arguments of a trigger those that stand for a whole phrase: what is said of a gene with a mutation is not
/// said of the gene, nor what is said of "cells that lack X" of X.
final class WholeArguments {

    private final SentenceGraph graph;
    private final List<Event> events;

    WholeArguments(SentenceGraph graph, List<Event> events) {
        this.graph = graph;
        this.events = events;
    }

    /// The event without those of its arguments that are only a part of another one's.
    Event of(Event event) {
        return event.with(whole(event, Event::causes), whole(event, Event::themes));
    }

    private List<Participant> whole(Event event, Function<Event, List<Participant>> side) {
        List<Participant> others = events.stream()
                .filter(other -> other != event && other.trigger() == event.trigger())
                .flatMap(other -> side.apply(other).stream())
                .toList();
        return side.apply(event).stream()
                .filter(thing -> others.stream().noneMatch(other -> isVariantOf(other, thing))
                        && !(event.construction().equals("frame") && isInClause(thing.token(), event.trigger())))
                .toList();
    }

    /// "does not bind BCR-ABL with this mutation".
    private static boolean isVariantOf(Participant variant, Participant thing) {
        return variant.mention()
                .concept()
                .variant()
                .flatMap(Variant::gene)
                .filter(gene -> gene.iri().equals(thing.mention().concept().iri()))
                .isPresent();
    }

    /// A frame sees neighbours where the tree sees phrases: "cells that lack X depend on Y".
    private boolean isInClause(int word, int verb) {
        boolean inClause = false;
        int at = word;
        // Repairs can leave a circle in the tree.
        for (int steps = 0; at >= 0 && at != verb && steps < graph.size(); steps++) {
            inClause |= graph.is(at, "acl");
            at = graph.head(at);
        }
        return at == verb && inClause;
    }
}
