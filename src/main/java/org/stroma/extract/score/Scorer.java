package org.stroma.extract.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Precision;
import org.stroma.model.weight.ClaimModel;
import org.stroma.model.weight.PairModel;

/// Estimates how likely each reading of a document is right, and keeps those above the threshold.
///
/// @param pairs reads what no construction joins
/// @param threshold the probability that a reading needs
public record Scorer(PairModel pairs, ClaimModel model, double threshold) {

    /// Keeps every reading with the confidence that its construction claims.
    public static final Scorer NONE = new Scorer(PairModel.NONE, ClaimModel.NONE, 0);

    private static final String CLAIMS = "/models/claims.tsv.gz";
    private static final String PAIRS = "/models/pairs.tsv.gz";

    /// The scorer that travels with the program; [#NONE] where there is no model. What no construction joins is
    /// read only where recall is asked for: of such readings few are likely enough otherwise.
    public static Scorer load(Precision precision) {
        ClaimModel model = lines(CLAIMS).map(ClaimModel::of).orElse(ClaimModel.NONE);
        PairModel pairs =
                precision == Precision.RECALL ? lines(PAIRS).map(PairModel::of).orElse(PairModel.NONE) : PairModel.NONE;
        return new Scorer(pairs, model, model.threshold(precision));
    }

    private static Optional<List<String>> lines(String file) {
        try (InputStream bytes = Scorer.class.getResourceAsStream(file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(unpacked(file, bytes).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file + " cannot be read", e);
        }
    }

    private static InputStream unpacked(String file, InputStream bytes) throws IOException {
        return file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /// The same model, keeping everything that no likelier reading contradicts.
    public Scorer keepingAll() {
        return new Scorer(pairs, model, 0);
    }

    /// Decides what to keep of a draft.
    public Selection select(DocumentDraft draft) {
        Doubts doubts = new Doubts(threshold);
        List<Rated> rated = rate(draft);
        List<Rated> standing = model.isEmpty() ? rated : Rivalry.settled(rated);
        List<Rated> kept = standing.stream()
                .filter(each -> each.probability() >= threshold)
                .toList();
        List<Rated> others =
                standing.stream().filter(each -> each.probability() < threshold).toList();
        return new Selection(
                strongestOfEach(kept),
                doubts.nearMisses(others),
                others.stream().map(doubts::rejection).distinct().toList());
    }

    private List<Rated> rate(DocumentDraft draft) {
        Features features = new Features(draft);
        List<Rated> rated = new ArrayList<>();
        for (Proposal proposal : draft.proposals()) {
            rated.add(new Rated(proposal, probability(proposal, features)));
        }
        return rated;
    }

    /// Of a family of constructions or a relation that training hardly met, the scorer knows less than the construction
    /// itself.
    private double probability(Proposal proposal, Features features) {
        Evidence evidence = proposal.evidence();
        return model.knows(ProposalFeatures.family(evidence)) && model.knows(ProposalFeatures.relation(evidence))
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
}
