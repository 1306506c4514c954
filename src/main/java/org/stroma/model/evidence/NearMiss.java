package org.stroma.model.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.Require;
import org.stroma.model.text.Span;

/// A sentence that holds a word of a relation and names of the right classes, and gave no evidence of it.
///
/// @param sentence where it stands
/// @param relation name of the relation
/// @param trigger the word that calls the relation
/// @param subject what could have been its subject
/// @param object what could have been its object
/// @param reason for people: what was objected to, or that no construction joins them
/// @param confidence how likely it is right all the same; empty where nothing was read
public record NearMiss(
        Span sentence,
        String relation,
        Span trigger,
        Argument subject,
        Argument object,
        String reason,
        Optional<Double> confidence)
        implements Comparable<NearMiss> {

    private static final Comparator<NearMiss> ORDER = Comparator.comparing(NearMiss::sentence)
            .thenComparing(NearMiss::relation)
            .thenComparing(NearMiss::trigger)
            .thenComparing(miss -> miss.subject().span())
            .thenComparing(miss -> miss.object().span());

    public NearMiss {
        requireNonNull(trigger);
        Require.that(sentence.contains(subject.span()) && sentence.contains(object.span()), "names in it", sentence);
        Require.that(subject.value() instanceof Concept && object.value() instanceof Concept, "two things", subject);
        Require.that(!reason.isBlank(), "a reason", reason);
        confidence.ifPresent(value -> Require.ratio("confidence", value));
    }

    /// Of which nobody knows how likely it is right.
    public NearMiss(Span sentence, String relation, Span trigger, Argument subject, Argument object, String reason) {
        this(sentence, relation, trigger, subject, object, reason, Optional.empty());
    }

    /// What could have been its subject.
    public Concept subjectConcept() {
        return (Concept) subject.value();
    }

    /// What could have been its object.
    public Concept objectConcept() {
        return (Concept) object.value();
    }

    /// In order of reading.
    @Override
    public int compareTo(NearMiss other) {
        return ORDER.compare(this, other);
    }
}
