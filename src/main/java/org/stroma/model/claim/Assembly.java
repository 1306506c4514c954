package org.stroma.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.evidence.Evidence;

/// What a corpus says, taken together.
///
/// @param numberConflicts numbers of one study that documents tell differently
/// @param support of each claim, by its id; a claim that is not named is affirmed by nobody
/// @param reliability how often each construction was right, verdicts included
/// @param rulings one for each verdict, also those on nothing that is claimed
/// @param ladder how far each drug has come with each condition; {@link Ladder#NONE} where nobody asked
/// @param superseded places that a later document made stale
public record Assembly(
        List<Claim> claims,
        List<Conflict> conflicts,
        List<NumberConflict> numberConflicts,
        List<StudyPair> possiblySame,
        List<Lineage> lineages,
        Map<String, Support> support,
        Reliability reliability,
        List<Ruling> rulings,
        Ladder ladder,
        List<Supersession> superseded) {

    public Assembly {
        claims = claims.stream().sorted().toList();
        conflicts = conflicts.stream().sorted().toList();
        numberConflicts = numberConflicts.stream().sorted().toList();
        possiblySame = List.copyOf(possiblySame);
        lineages = List.copyOf(lineages);
        support = Map.copyOf(support);
        requireNonNull(reliability);
        requireNonNull(ladder);
        superseded = List.copyOf(superseded);
        rulings = rulings.stream().distinct().sorted().toList();
    }

    /// Where nobody asked who has it from whom, looked at constructions, or judged.
    public Assembly(List<Claim> claims, List<Conflict> conflicts, List<StudyPair> possiblySame) {
        this(claims, conflicts, possiblySame, Reliability.UNKNOWN, List.of());
    }

    /// Where nobody asked who has it from whom.
    public Assembly(
            List<Claim> claims,
            List<Conflict> conflicts,
            List<StudyPair> possiblySame,
            Reliability reliability,
            List<Ruling> rulings) {
        this(
                claims,
                conflicts,
                List.of(),
                possiblySame,
                List.of(),
                Map.of(),
                reliability,
                rulings,
                Ladder.NONE,
                List.of());
    }

    /// Where nobody looked at constructions, and nobody judged.
    public Assembly(
            List<Claim> claims,
            List<Conflict> conflicts,
            List<StudyPair> possiblySame,
            List<Lineage> lineages,
            Map<String, Support> support) {
        this(
                claims,
                conflicts,
                List.of(),
                possiblySame,
                lineages,
                support,
                Reliability.UNKNOWN,
                List.of(),
                Ladder.NONE,
                List.of());
    }

    /// The same with a ladder.
    public Assembly with(Ladder climbed) {
        return with(climbed, superseded);
    }

    /// The same with denials that time has overtaken.
    public Assembly with(List<Supersession> stale) {
        return with(ladder, stale);
    }

    private Assembly with(Ladder climbed, List<Supersession> stale) {
        return new Assembly(
                claims,
                conflicts,
                numberConflicts,
                possiblySame,
                lineages,
                support,
                reliability,
                rulings,
                climbed,
                stale);
    }

    /// Whether the graph holds the claim as a plain triple: it is believed, a place that counts asserts it and no later
    /// one denies it, and where a rung of the ladder bears the name of its relation, that is reached.
    public boolean isDirect(Claim claim) {
        return claim.isPlain()
                && ladder.allows(claim)
                && claim.evidence().stream()
                        .anyMatch(each -> each.isPlain() && claim.counts(each) && !isStale(claim, each));
    }

    private boolean isStale(Claim claim, Evidence one) {
        return superseded.stream()
                .anyMatch(each -> each.stale().equals(one) && each.claim().equals(claim));
    }

    /// How many speak for a claim, if anybody does.
    public Optional<Support> support(Claim claim) {
        return Optional.ofNullable(support.get(claim.id()));
    }
}
