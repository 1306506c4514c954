package org.stroma.model;

import java.util.List;

/// What the CORPUS says of one subject, relation and object.
///
/// @param subject of a symmetric relation: the end whose key comes first
/// @param evidence all there is, for and against, in order
/// @param belief that the plain claim holds, between 0 and 1
public record Claim(Concept subject, Relation relation, Value object, List<Evidence> evidence, double belief)
        implements Comparable<Claim> {

    public Claim {
        evidence = evidence.stream().sorted().toList();
        Check.that(!evidence.isEmpty(), "evidence for the claim", relation.name());
        Check.ratio("belief", belief);
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
        return belief >= 0.5 && evidence.stream().anyMatch(Evidence::isPlain);
    }

    @Override
    public int compareTo(Claim other) {
        return id().compareTo(other.id());
    }
}
