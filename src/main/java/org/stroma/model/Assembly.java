package org.stroma.model;

import java.util.List;

/// What a corpus says, taken together.
public record Assembly(List<Claim> claims, List<Conflict> conflicts, List<StudyPair> possiblySame) {

    public Assembly {
        claims = claims.stream().sorted().toList();
        conflicts = conflicts.stream().sorted().toList();
        possiblySame = List.copyOf(possiblySame);
    }
}
