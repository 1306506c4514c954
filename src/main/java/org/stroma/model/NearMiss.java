package org.stroma.model;

import static java.util.Objects.requireNonNull;

/// A sentence that holds a word of a relation and names of the right classes, and gave no evidence of it.
///
/// @param trigger the word that calls the relation
/// @param subject what could have been its subject
/// @param object what could have been its object
/// @param reason for people: what was objected to, or that no construction joins them
public record NearMiss(
        Sentence sentence, Relation relation, Span trigger, Mention subject, Mention object, String reason) {

    public NearMiss {
        requireNonNull(sentence);
        requireNonNull(relation);
        requireNonNull(trigger);
        requireNonNull(subject);
        requireNonNull(object);
        requireNonNull(reason);
    }
}
