package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Ladder;
import org.stroma.model.claim.Standing;
import org.stroma.model.claim.Supersession;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Rung;

/// Places claims on the rungs of the ladder: which evidence brings which drug how far with which condition. A pure
/// function.
final class LadderPlacement {

    private LadderPlacement() {}

    /// @param rungs what there is to reach, as the ontology says
    public static Ladder of(List<Claim> claims, List<Rung> rungs) {
        return of(claims, rungs, List.of());
    }

    /// @param superseded places that later ones made stale: they place nothing on a rung
    static Ladder of(List<Claim> claims, List<Rung> rungs, List<Supersession> superseded) {
        Set<Evidence> stale = superseded.stream().map(Supersession::stale).collect(Collectors.toSet());
        List<Standing> standings = new ArrayList<>();
        for (Claim claim : claims) {
            for (Rung rung : rungs) {
                standing(claim, rung, stale).ifPresent(standings::add);
            }
        }
        return new Ladder(rungs, standings);
    }

    private static Optional<Standing> standing(Claim claim, Rung rung, Set<Evidence> stale) {
        boolean possible =
                claim.object() instanceof Concept condition && rung.conditions().contains(condition.type());
        List<Evidence> reaching = possible
                ? claim.evidence().stream()
                        .filter(each -> !stale.contains(each))
                        .filter(each -> rung.steps().stream().anyMatch(step -> reaches(claim, each, step)))
                        .toList()
                : List.of();
        return reaching.isEmpty() ? Optional.empty() : Optional.of(new Standing(rung, claim, reaching));
    }

    private static boolean reaches(Claim claim, Evidence evidence, Rung.Step step) {
        boolean sure = evidence.isPlain() && claim.isPlain();
        return claim.relation().name().equals(step.relation())
                && claim.counts(evidence)
                && step.takes(evidence.shownIn())
                && (sure || step.hedged() && isUndisputed(claim) && evidence.polarity() == Polarity.AFFIRMED);
    }

    private static boolean isUndisputed(Claim claim) {
        return claim.evidence().stream().noneMatch(each -> claim.counts(each) && each.polarity() == Polarity.NEGATED);
    }
}
