package org.stroma.extract.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.Argument;
import org.stroma.model.ClaimModel;
import org.stroma.model.Concept;
import org.stroma.model.Evidence;
import org.stroma.model.NearMiss;
import org.stroma.model.Precision;
import org.stroma.model.Rejection;
import org.stroma.model.Span;

/// Tells how likely each reading of a document is right, and keeps those that are likely enough.
///
/// @param threshold the probability that a reading needs
public record Scorer(ClaimModel model, double threshold) {

    /// Keeps every reading with the confidence that its construction claims.
    public static final Scorer NONE = new Scorer(ClaimModel.NONE, 0);

    private static final String FILE = "/models/claims.tsv";

    /// Readings at least so likely, as a share of the threshold, are near misses.
    private static final double NEARLY = 0.6;

    /// The scorer that travels with the program; [#NONE] where there is no model.
    public static Scorer load(Precision precision) {
        ClaimModel model = bundled();
        return new Scorer(model, model.threshold(precision));
    }

    private static ClaimModel bundled() {
        try (InputStream bytes = Scorer.class.getResourceAsStream(FILE)) {
            return bytes == null
                    ? ClaimModel.NONE
                    : ClaimModel.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("model " + FILE + " cannot be read", e);
        }
    }

    /// The same model, keeping everything that no likelier reading contradicts.
    public Scorer keepingAll() {
        return new Scorer(model, 0);
    }

    /// Decides what to keep of a draft.
    public Selection select(Draft draft) {
        List<Rated> rated = rate(draft);
        List<Rated> standing = model.isEmpty() ? rated : Rivalry.settled(rated);
        List<Rated> kept = standing.stream()
                .filter(each -> each.probability() >= threshold)
                .toList();
        List<Rated> others =
                standing.stream().filter(each -> each.probability() < threshold).toList();
        return new Selection(
                strongestOfEach(kept),
                doubtful(others),
                others.stream().map(this::rejection).distinct().toList());
    }

    private List<Rated> rate(Draft draft) {
        Features features = new Features(draft);
        List<Rated> rated = new ArrayList<>();
        for (Proposal proposal : draft.proposals()) {
            rated.add(new Rated(proposal, probability(proposal, features)));
        }
        return rated;
    }

    /// Of a construction or relation that training never met, the scorer knows less than the construction itself.
    private double probability(Proposal proposal, Features features) {
        Evidence evidence = proposal.evidence();
        return model.knows(ProposalFeatures.rule(evidence)) && model.knows(ProposalFeatures.relation(evidence))
                ? model.probability(features.of(proposal))
                : evidence.confidence();
    }

    /// Two wordings of one relation that read the same place with the same rule are one piece of evidence.
    private static List<Evidence> strongestOfEach(List<Rated> rated) {
        Map<String, Evidence> strongest = new HashMap<>();
        for (Rated each : rated) {
            Evidence one = each.evidence();
            String key = String.join(
                    "|",
                    one.subject().value().key(),
                    one.relation().name(),
                    one.object().value().key(),
                    one.polarity().term(),
                    one.certainty().term(),
                    one.span().toString(),
                    one.rule());
            strongest.merge(key, one, (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
        return List.copyOf(strongest.values());
    }

    private List<NearMiss> doubtful(List<Rated> others) {
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

    private Rejection rejection(Rated rated) {
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
