package org.stroma.model;

import java.util.List;
import java.util.Set;

/// What the CORPUS says of one subject, relation and object.
///
/// @param subject of a symmetric relation: the end whose key comes first
/// @param evidence all there is, for and against, in order
/// @param belief that the plain claim holds, between 0 and 1
/// @param voided keys of the documents among its evidence whose words count for nothing
public record Claim(
        Concept subject, Relation relation, Value object, List<Evidence> evidence, double belief, Set<String> voided)
        implements Comparable<Claim> {

    public Claim {
        voided = Set.copyOf(voided);
        evidence = evidence.stream().sorted().toList();
        Check.that(!evidence.isEmpty(), "evidence for the claim", relation.name());
        Check.ratio("belief", belief);
    }

    public Claim(Concept subject, Relation relation, Value object, List<Evidence> evidence, double belief) {
        this(subject, relation, object, evidence, belief, Set.of());
    }

    /// Tail of its IRI: the same for the same subject, relation and object anywhere.
    public String id() {
        return id(subject, relation, object);
    }

    /// The id of the claim that such a triple makes.
    public static String id(Concept subject, Relation relation, Value object) {
        return Slug.hash(16, subject.key(), relation.name(), object.key());
    }

    /// Whether the graph may hold it as a plain triple.
    public boolean isPlain() {
        return belief >= 0.5 && evidence.stream().anyMatch(one -> one.isPlain() && counts(one));
    }

    /// Whether the document that says it was not taken back.
    public boolean counts(Evidence one) {
        return !voided.contains(one.document());
    }

    @Override
    public int compareTo(Claim other) {
        return id().compareTo(other.id());
    }
}
