package org.stroma.app.learn;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Features;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Scorer;
import org.stroma.learn.claim.ClaimExample;
import org.stroma.learn.claim.ClaimTraining;
import org.stroma.learn.claim.PairTraining;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.model.Measured;
import org.stroma.learn.score.Curve;
import org.stroma.learn.score.RightReadings;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Precision;
import org.stroma.model.weight.ClaimModel;
import org.stroma.model.weight.PairModel;

/// Trains the scorer of claims on documents with gold claims, and chooses its thresholds on others.
public final class ClaimLayer {

    public static final String TERM = "claims";

    private static final double HIGH = 0.85;
    static final double BALANCED = 0.80;
    /// Of claims to the word, with names and relation as gold has them.
    private static final double BALANCED_STRICT = 0.70;

    private final Knowledge knowledge;
    private final GoldDocuments given;
    /// Those that thresholds are chosen on and scores are told of: gold claims only.
    private final GoldDocuments gold;
    private final OwnLessons own;

    /// @param own what a user's documents teach besides
    public ClaimLayer(Knowledge knowledge, GoldDocuments gold, OwnLessons own) {
        this.knowledge = knowledge;
        this.gold = gold;
        this.given = gold.plus(own.documents());
        this.own = own;
    }

    /// Writes `pairs.tsv.gz` and `claims.tsv.gz`, and beside their card what precision costs in recall and how reliable
    /// probabilities are.
    ///
    /// @return what was measured on documents that the models had not seen
    public List<Measured> train(Path models, Path cards) throws IOException {
        Map<Boolean, List<DocumentDraft>> all = drafts();
        Taught taught = taught(requireNonNull(all.get(true)), requireNonNull(all.get(false)));
        ClaimTraining.Trained claims = taught.claims();
        Curve constructions = taught.constructions();
        Curve withPairs = taught.withPairs();
        ClaimModel model = claims.model().with(thresholds(constructions, withPairs));
        write(models.resolve("pairs.tsv.gz"), taught.pairs().model().lines());
        write(models.resolve(TERM + ".tsv.gz"), model.lines());
        Files.write(cards.resolve(TERM + "-curve.tsv"), constructions.lines());
        Files.write(cards.resolve(TERM + "-pairs-curve.tsv"), withPairs.lines());
        Files.write(
                cards.resolve(TERM + "-reliability.tsv"), claims.reliability().lines());
        List<Measured> scores = new ArrayList<>(claims.scores());
        scores.addAll(measured(Precision.HIGH, constructions, model));
        scores.addAll(measured(Precision.BALANCED, constructions, model));
        scores.addAll(measured(Precision.RECALL, withPairs, model));
        scores.add(best("best F1 of constructions", constructions));
        scores.add(best("best F1", withPairs));
        return List.copyOf(scores);
    }

    /// Writes `claims-learning.tsv`: how well claims are read that were learnt from fewer documents.
    ///
    /// @return the best F1 of each number of documents
    public List<Measured> measureLearning(Path cards) throws IOException {
        LearningCurve learning = LearningCurve.of(
                requireNonNull(drafts().get(true)), draft -> name(draft.document()), group -> taught(group, List.of()));
        Files.write(cards.resolve(TERM + "-learning.tsv"), learning.lines());
        return learning.measured();
    }

    /// What was read, by whether there are gold claims of it.
    private Map<Boolean, List<DocumentDraft>> drafts() {
        return given.documents().parallelStream()
                .map(knowledge.pipeline()::draft)
                .collect(Collectors.partitioningBy(draft -> given.gold().rows().containsKey(name(draft.document()))));
    }

    /// @param drafts of documents with gold claims
    /// @param others of documents of which a curator looked at single claims
    private Taught taught(List<DocumentDraft> drafts, List<DocumentDraft> others) {
        PairTraining.Trained pairs = PairTraining.train(new PairLessons(knowledge, given).of(drafts));
        List<DocumentDraft> complete = drafts.parallelStream()
                .map(draft -> knowledge
                        .pipeline()
                        .finder()
                        .complete(draft, requireNonNull(pairs.heldOut().get(name(draft.document())))))
                .toList();
        ClaimTraining.Trained claims = ClaimTraining.train(
                Stream.concat(examples(complete).stream(), others.stream().flatMap(this::curated))
                        .toList());
        return new Taught(pairs, claims, curve(drafts, claims), curve(complete, claims));
    }

    private List<ClaimExample> examples(List<DocumentDraft> drafts) {
        List<Findings> all =
                drafts.parallelStream().map(knowledge.pipeline()::decide).toList();
        RightReadings right = RightReadings.of(
                given.judged(), all, GraphBuild.assemble(all, List.of(), knowledge), knowledge.terminology());
        return drafts.stream().flatMap(draft -> examples(draft, right)).toList();
    }

    private Stream<ClaimExample> examples(DocumentDraft draft, RightReadings right) {
        Features features = new Features(draft);
        return draft.proposals().stream()
                .filter(proposal -> RightReadings.isJudged(proposal.evidence()))
                .map(proposal -> example(draft.document(), proposal, features, right));
    }

    /// Of a document without gold claims, only what a curator looked at.
    private Stream<ClaimExample> curated(DocumentDraft draft) {
        Features features = new Features(draft);
        return draft.proposals().stream()
                .flatMap(proposal -> own.verdict(draft.document(), proposal.evidence()).stream()
                        .map(isRight -> new ClaimExample(name(draft.document()), features.of(proposal), isRight)));
    }

    private ClaimExample example(Document document, Proposal proposal, Features features, RightReadings right) {
        Optional<Boolean> verdict = own.verdict(document, proposal.evidence());
        boolean isRight = verdict.orElseGet(() -> right.contains(proposal.evidence()));
        boolean isExact = isRight && (verdict.isPresent() || right.isExact(proposal.evidence()));
        return new ClaimExample(name(document), features.of(proposal), isRight, isExact);
    }

    /// All that a model keeps of a draft that the model of pairs completed.
    private Findings decided(DocumentDraft draft, ClaimModel model) {
        return knowledge.pipeline().with(new Scorer(PairModel.NONE, model, 0)).decide(draft);
    }

    private Curve curve(List<DocumentDraft> drafts, ClaimTraining.Trained claims) {
        List<Findings> findings = drafts.parallelStream()
                .map(draft -> decided(draft, requireNonNull(claims.heldOut().get(name(draft.document())))))
                .toList();
        Gold rows = gold.gold()
                .of(drafts.stream().map(draft -> name(draft.document())).collect(Collectors.toSet()));
        return Curve.of(rows, findings, GraphBuild.assemble(findings, List.of(), knowledge), knowledge.terminology());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// @param withPairs what is kept where recall is asked for
    private static Map<Precision, Double> thresholds(Curve constructions, Curve withPairs) {
        Map<Precision, Double> thresholds = new EnumMap<>(Precision.class);
        thresholds.put(Precision.RECALL, withPairs.best().threshold());
        thresholds.put(Precision.BALANCED, threshold(constructions, BALANCED, BALANCED_STRICT));
        thresholds.put(Precision.HIGH, threshold(constructions, HIGH, 0));
        return thresholds;
    }

    /// Never lower than what gives the best F1.
    private static double threshold(Curve curve, double relaxed, double strict) {
        Optional<Curve.Point> reached = curve.reaching(relaxed, strict);
        double best = curve.best().threshold();
        return Math.max(best, reached.map(Curve.Point::threshold).orElse(best));
    }

    private static List<Measured> measured(Precision precision, Curve curve, ClaimModel model) {
        Agreement relaxed = curve.at(model.threshold(precision)).relaxed();
        return List.of(
                new Measured(
                        TERM, precision.term() + ": precision, cross-validated", relaxed.precision(), relaxed.claims()),
                new Measured(TERM, precision.term() + ": recall, cross-validated", relaxed.recall(), relaxed.core()));
    }

    private static Measured best(String what, Curve curve) {
        Agreement relaxed = curve.best().relaxed();
        return new Measured(TERM, what + ", cross-validated", relaxed.f1(), relaxed.core());
    }

    static String name(Document document) {
        return GoldDocuments.stem(document);
    }
}
