package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Rejection;

/// Adjusts the built-in readings by those of others for the same document: what they do not confirm is less likely
/// right, what they deny even less. Without counts of how often that is so, nothing changes.
///
/// @param threshold the probability that a reading needs if no other reader read the document
public record ReaderConsensus(Reliabilities reliabilities, double threshold) {

    /// How much of the way from the threshold to certainty an unconfirmed reading must have gone: what a careful
    /// reader did not report has to be surer than what no other reader looked at.
    private static final double SURER = 0.8;

    /// @param own findings of the built-in reader
    /// @param others findings of readers from outside
    public Findings heard(Findings own, List<Findings> others) {
        if (others.isEmpty() || reliabilities.isEmpty()) {
            return own;
        }
        List<Evidence> said =
                others.stream().flatMap(each -> each.evidence().stream()).toList();
        List<Evidence> kept = new ArrayList<>();
        List<Rejection> doubted = new ArrayList<>();
        for (Evidence each : own.evidence()) {
            Agreement agreement = Agreement.of(each, said);
            Evidence heard =
                    each.withConfidence(reliabilities.corrected(each.relation(), agreement, each.confidence()));
            if (agreement == Agreement.AGREED) {
                kept.add(Agreement.counterpart(each, said)
                        .map(other -> named(heard, other))
                        .orElse(heard));
            } else if (heard.confidence() >= threshold + SURER * (1 - threshold)) {
                kept.add(heard);
            } else {
                doubted.add(rejection(heard));
            }
        }
        return own.withEvidence(kept).withRejections(doubted);
    }

    /// The same place under the names that the other reader gives: one claim with two witnesses. A date or another
    /// name is what it is; only of what it is said can be named otherwise.
    private static Evidence named(Evidence heard, Evidence other) {
        boolean crossed = !heard.subject().span().overlaps(other.subject().span())
                && heard.relation().symmetric()
                && heard.subject().span().overlaps(other.object().span());
        Argument subject = crossed ? other.object() : other.subject();
        Argument object = crossed ? other.subject() : other.object();
        boolean nameable = subject.value() instanceof Concept
                && (object.value() instanceof Concept
                        || object.value().equals(heard.object().value()));
        return nameable ? heard.between(subject.value(), object.value()) : heard;
    }

    private static Rejection rejection(Evidence each) {
        return new Rejection(
                each.relation().name(),
                each.span(),
                each.rule(),
                each.subject().value().label() + " … " + each.object().value().label()
                        + ": no other reader of the document says so, which leaves " + each.confidence());
    }
}
