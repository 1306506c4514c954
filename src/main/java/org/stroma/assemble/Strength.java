package org.stroma.assemble;

import java.util.Optional;
import java.util.function.Function;
import org.stroma.model.Certainty;
import org.stroma.model.Claim;
import org.stroma.model.Evidence;
import org.stroma.model.Polarity;
import org.stroma.model.Reliability;
import org.stroma.model.Verdict;

/// What a piece of evidence weighs on its own, in log-odds: so much that a claim with nothing else is believed as far
/// as
/// its construction is reliable. Where nobody measured constructions, the confidence of the reading stands in.
///
/// @param verdict of a curator, on what the document says of the claim
record Strength(Reliability reliability, Function<String, Optional<Verdict.Kind>> verdict) {

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
            return weight(SUREST);
        }
        double weight = weight(reliability.of(one.rule()).orElse(one.confidence()));
        double certain = one.certainty() == Certainty.HEDGED ? weight * HEDGED : weight;
        return one.polarity() == Polarity.NEGATED ? -certain : certain;
    }

    /// A reading that is less often right than a claim without evidence still does not speak against it.
    private static double weight(double right) {
        double sure = Math.min(SUREST, Math.max(0.01, right));
        return Math.max(0, StrictMath.log(sure / (1 - sure)) - Claim.PRIOR);
    }
}
