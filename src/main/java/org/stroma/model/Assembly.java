package org.stroma.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What a corpus says, taken together.
///
/// @param reliability how often each construction was right, verdicts included
/// @param rulings one for each verdict, also those on nothing that is claimed
public record Assembly(
        List<Claim> claims,
        List<Conflict> conflicts,
        List<StudyPair> possiblySame,
        Reliability reliability,
        List<Ruling> rulings) {

    public Assembly {
        claims = claims.stream().sorted().toList();
        conflicts = conflicts.stream().sorted().toList();
        possiblySame = List.copyOf(possiblySame);
        requireNonNull(reliability);
        rulings = rulings.stream().distinct().sorted().toList();
    }

    /// Where nobody looked at constructions, and nobody judged.
    public Assembly(List<Claim> claims, List<Conflict> conflicts, List<StudyPair> possiblySame) {
        this(claims, conflicts, possiblySame, Reliability.UNKNOWN, List.of());
    }
}
