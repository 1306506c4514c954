package org.stroma.model;

import java.util.List;
import java.util.Optional;

/// Claims that cannot all be right.
///
/// @param relation the single-valued one on which they differ
/// @param between at least two, ordered by id
/// @param hypothesis how the difference may have come about, where something in the texts supports it
public record Conflict(Relation relation, List<Claim> between, Optional<String> hypothesis)
        implements Comparable<Conflict> {

    public Conflict {
        between = between.stream().sorted().toList();
        Check.that(between.size() > 1, "at least two claims", between);
    }

    /// Tail of its IRI.
    public String id() {
        return Slug.hash(16, between.stream().map(Claim::id).toArray(String[]::new));
    }

    @Override
    public int compareTo(Conflict other) {
        return id().compareTo(other.id());
    }
}
