package org.stroma.extract.score;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.text.Span;

/// Reports readings that are not likely enough.
///
/// @param threshold the probability that they needed
record Doubts(double threshold) {

    /// Readings at least so likely, as a share of the threshold, are near misses.
    private static final double NEARLY = 0.6;

    /// Those that were nearly likely enough, the likeliest first.
    List<NearMiss> nearMisses(List<Rated> others) {
        return others.stream()
                .filter(each -> each.probability() >= threshold * NEARLY)
                .sorted(Comparator.comparingDouble(Rated::probability)
                        .reversed()
                        .thenComparing(each -> each.proposal().evidence()))
                .map(this::nearMiss)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Empty for a literal, and where words of another sentence were supplied.
    private Optional<NearMiss> nearMiss(Rated rated) {
        Evidence evidence = rated.proposal().evidence();
        Optional<Span> sentence = rated.proposal()
                .place()
                .map(place -> place.passage().sentence().span())
                .filter(span -> holds(span, evidence.subject()) && holds(span, evidence.object()));
        return sentence.map(span -> new NearMiss(
                span,
                evidence.relation().name(),
                trigger(rated.proposal()),
                evidence.subject(),
                evidence.object(),
                reason(rated),
                Optional.of(rated.probability())));
    }

    private static boolean holds(Span sentence, Argument argument) {
        return argument.value() instanceof Concept && sentence.contains(argument.span());
    }

    Rejection rejection(Rated rated) {
        Evidence evidence = rated.proposal().evidence();
        return new Rejection(evidence.relation().name(), trigger(rated.proposal()), evidence.rule(), reason(rated));
    }

    private static Span trigger(Proposal proposal) {
        return proposal.place()
                .map(place ->
                        place.passage().sentence().tokens().get(place.trigger()).span())
                .orElse(proposal.evidence().span());
    }

    private String reason(Rated rated) {
        Evidence evidence = rated.proposal().evidence();
        return String.format(
                Locale.ROOT,
                "%s … %s: right with a probability of %.2f, and %.2f is asked for",
                evidence.subject().value().label(),
                evidence.object().value().label(),
                rated.probability(),
                threshold);
    }
}
