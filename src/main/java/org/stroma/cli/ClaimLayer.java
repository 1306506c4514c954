package org.stroma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.extract.score.Draft;
import org.stroma.extract.score.Features;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Scorer;
import org.stroma.learn.ClaimExample;
import org.stroma.learn.ClaimTraining;
import org.stroma.learn.Curve;
import org.stroma.learn.Measured;
import org.stroma.learn.PairTraining;
import org.stroma.learn.RightReadings;
import org.stroma.learn.Score.Agreement;
import org.stroma.model.ClaimModel;
import org.stroma.model.Document;
import org.stroma.model.Findings;
import org.stroma.model.PairModel;
import org.stroma.model.Precision;

/// Trains the scorer of claims on documents with gold claims, and chooses its thresholds on others.
final class ClaimLayer {

    static final String TERM = "claims";

    private static final double HIGH = 0.85;
    private static final double BALANCED = 0.78;

    private final Knowledge knowledge;
    private final GoldDocuments given;
    /// Those that thresholds are chosen on and scores are told of: gold claims only.
    private final GoldDocuments gold;
    private final OwnLessons own;

    /// @param own what a user's documents teach besides
    ClaimLayer(Knowledge knowledge, GoldDocuments gold, OwnLessons own) {
        this.knowledge = knowledge;
        this.gold = gold;
        this.given = gold.plus(own.documents());
        this.own = own;
    }

    /// Writes `pairs.tsv` and `claims.tsv`, and beside their card what precision costs in recall and how reliable
    /// probabilities are.
    ///
    /// @return what was measured on documents that the models had not seen
    List<Measured> train(Path models, Path cards) throws IOException {
        Map<Boolean, List<Draft>> all = given.documents().parallelStream()
                .map(knowledge.pipeline()::draft)
                .collect(Collectors.partitioningBy(draft -> given.gold().rows().containsKey(name(draft.document()))));
        List<Draft> drafts = all.get(true);
        PairTraining.Trained pairs = PairTraining.train(new PairLessons(knowledge, given).of(drafts));
        List<Draft> complete = drafts.parallelStream()
                .map(draft -> knowledge
                        .pipeline()
                        .finder()
                        .complete(draft, pairs.heldOut().get(name(draft.document()))))
                .toList();
        ClaimTraining.Trained claims = ClaimTraining.train(Stream.concat(
                        examples(complete).stream(), all.get(false).stream().flatMap(this::curated))
                .toList());
        Curve curve = curve(complete.parallelStream()
                .map(draft -> decided(draft, claims.heldOut().get(name(draft.document()))))
                .toList());
        ClaimModel model = claims.model().with(thresholds(curve));
        Files.write(models.resolve("pairs.tsv"), pairs.model().lines());
        Files.write(models.resolve(TERM + ".tsv"), model.lines());
        Files.write(cards.resolve(TERM + "-curve.tsv"), curve.lines());
        Files.write(
                cards.resolve(TERM + "-reliability.tsv"), claims.reliability().lines());
        List<Measured> scores = new ArrayList<>(claims.scores());
        scores.addAll(measured(curve, model));
        return List.copyOf(scores);
    }

    private List<ClaimExample> examples(List<Draft> drafts) {
        List<Findings> all =
                drafts.parallelStream().map(knowledge.pipeline()::decide).toList();
        RightReadings right = RightReadings.of(
                given.judged(), all, GraphBuild.assemble(all, List.of(), knowledge), knowledge.terminology());
        return drafts.stream().flatMap(draft -> examples(draft, right)).toList();
    }

    private Stream<ClaimExample> examples(Draft draft, RightReadings right) {
        Features features = new Features(draft);
        return draft.proposals().stream()
                .filter(proposal -> RightReadings.isJudged(proposal.evidence()))
                .map(proposal -> example(draft.document(), proposal, features, right));
    }

    /// Of a document without gold claims, only what a curator looked at.
    private Stream<ClaimExample> curated(Draft draft) {
        Features features = new Features(draft);
        return draft.proposals().stream()
                .flatMap(proposal -> own.verdict(draft.document(), proposal.evidence()).stream()
                        .map(isRight -> new ClaimExample(name(draft.document()), features.of(proposal), isRight)));
    }

    private ClaimExample example(Document document, Proposal proposal, Features features, RightReadings right) {
        boolean isRight =
                own.verdict(document, proposal.evidence()).orElseGet(() -> right.contains(proposal.evidence()));
        return new ClaimExample(name(document), features.of(proposal), isRight);
    }

    /// All that a model keeps of a draft that the model of pairs completed.
    private Findings decided(Draft draft, ClaimModel model) {
        return knowledge.pipeline().with(new Scorer(PairModel.NONE, model, 0)).decide(draft);
    }

    private Curve curve(List<Findings> findings) {
        return Curve.of(
                gold.gold(), findings, GraphBuild.assemble(findings, List.of(), knowledge), knowledge.terminology());
    }

    private static Map<Precision, Double> thresholds(Curve curve) {
        Curve.Point best = curve.best();
        Map<Precision, Double> thresholds = new EnumMap<>(Precision.class);
        thresholds.put(Precision.RECALL, best.threshold());
        thresholds.put(Precision.BALANCED, threshold(curve, BALANCED));
        thresholds.put(Precision.HIGH, threshold(curve, HIGH));
        return thresholds;
    }

    /// Never lower than what gives the best F1.
    private static double threshold(Curve curve, double precision) {
        Optional<Curve.Point> reached = curve.reaching(precision);
        double best = curve.best().threshold();
        return Math.max(best, reached.map(Curve.Point::threshold).orElse(best));
    }

    private static List<Measured> measured(Curve curve, ClaimModel model) {
        List<Measured> scores = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            Agreement relaxed = curve.at(model.threshold(precision)).relaxed();
            scores.add(new Measured(
                    TERM, precision.term() + ": precision, cross-validated", relaxed.precision(), relaxed.claims()));
            scores.add(new Measured(
                    TERM, precision.term() + ": recall, cross-validated", relaxed.recall(), relaxed.core()));
        }
        Agreement best = curve.best().relaxed();
        scores.add(new Measured(TERM, "best F1, cross-validated", best.f1(), best.core()));
        return scores;
    }

    static String name(Document document) {
        return GoldDocuments.stem(document);
    }
}
