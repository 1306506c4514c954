package org.stroma.mention.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.model.concept.Concept;

/// A noun phrase that later words may stand for. What no list knows is one too: it competes for a pronoun, and where
/// it wins the pronoun stays open.
///
/// @param concepts what it names: nothing known, one thing, or several that are coordinated
/// @param key the same for every mention of the same thing
/// @param sentence number of its sentence in the document
/// @param verb token of the verb it hangs on
record Referent(
        List<Concept> concepts,
        String key,
        int sentence,
        int from,
        int to,
        GrammaticalRole place,
        Optional<Integer> verb,
        boolean plural,
        boolean people) {

    Referent {
        concepts = List.copyOf(concepts);
    }

    /// This and another as a combination, in the place of this.
    Referent joined(Referent other) {
        Concept both = Concept.combination(List.of(concepts.getFirst(), other.concepts.getFirst()));
        return new Referent(List.of(both), both.iri(), sentence, from, other.to, place, verb, false, false);
    }

    boolean isKnown() {
        return !concepts.isEmpty();
    }

    /// Whether it is something that happens: that owns nothing.
    boolean isProcess() {
        return concepts.stream().anyMatch(concept -> concept.type().name().equals("Process"));
    }

    boolean isOfOneClassWith(Referent other) {
        Set<String> classes = Stream.of(this, other)
                .flatMap(thing -> thing.concepts.stream())
                .map(Generics::classOf)
                .collect(Collectors.toSet());
        return isKnown() && other.isKnown() && classes.size() == 1;
    }

    boolean isSeveral() {
        return concepts.size() > 1;
    }
}
