package org.stroma.assemble.belief;

import java.util.Optional;
import java.util.function.Function;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Verdict;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

/// What a piece of evidence weighs on its own, in log-odds: so much that a claim with nothing else is believed as far
/// as its reading is likely right. What curators say of other readings of the same construction moves that up or down.
///
/// @param lessons what verdicts taught of constructions
/// @param verdict of a curator, on what the document says of the claim
record Strength(Lessons lessons, Function<String, Optional<Verdict.Kind>> verdict) {

    private static final double SUREST = 0.99;
    private static final double HEDGED = 0.2;

    /// Whether the curator leaves it standing: what a claim rests on if the claim is not wrong, what denies it if the
    /// claim is not correct.
    boolean counts(Evidence one) {
        return verdict.apply(one.document())
                .map(kind -> switch (kind) {
                    case CORRECT -> one.polarity() == Polarity.AFFIRMED;
                    case WRONG -> one.polarity() == Polarity.NEGATED;
                })
                .orElse(true);
    }

    /// Less than 0 if it speaks against the claim.
    double of(Evidence one) {
        if (one.polarity() == Polarity.AFFIRMED && verdict.apply(one.document()).isPresent()) {
            return weight(odds(SUREST));
        }
        double weight = weight(odds(one.confidence()) + lessons.of(one.rule()));
        double certain = one.certainty() == Certainty.HEDGED ? weight * HEDGED : weight;
        return one.polarity() == Polarity.NEGATED ? -certain : certain;
    }

    /// A reading that is less often right than a claim without evidence still does not speak against it.
    private static double weight(double odds) {
        return Math.max(0, Math.min(odds, odds(SUREST)) - Claim.PRIOR);
    }

    static double odds(double right) {
        double sure = Math.min(SUREST, Math.max(1 - SUREST, right));
        return StrictMath.log(sure / (1 - sure));
    }
}
