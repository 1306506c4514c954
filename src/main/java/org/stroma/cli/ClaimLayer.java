package org.stroma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.extract.score.Draft;
import org.stroma.extract.score.Features;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Scorer;
import org.stroma.learn.ClaimExample;
import org.stroma.learn.ClaimTraining;
import org.stroma.learn.ClaimTraining.Trained;
import org.stroma.learn.Curve;
import org.stroma.learn.Gold;
import org.stroma.learn.Measured;
import org.stroma.learn.RightReadings;
import org.stroma.learn.Score.Agreement;
import org.stroma.model.ClaimModel;
import org.stroma.model.Document;
import org.stroma.model.Findings;
import org.stroma.model.Precision;

/// Trains the scorer of claims on documents with gold claims, and chooses its thresholds on others.
final class ClaimLayer {

    static final String TERM = "claims";

    private static final double HIGH = 0.85;
    private static final double BALANCED = 0.78;

    private final Knowledge knowledge;
    private final GoldDocuments learn;
    private final GoldDocuments settings;

    ClaimLayer(Knowledge knowledge, GoldDocuments learn, GoldDocuments settings) {
        this.knowledge = knowledge;
        this.learn = learn;
        this.settings = settings;
    }

    /// Writes `claims.tsv`.
    ///
    /// @return what was measured on documents that the model had not seen
    List<Measured> train(Path models) throws IOException {
        List<Draft> drafts = drafts(learn);
        Trained trained = ClaimTraining.train(examples(drafts));
        List<Findings> unseen = decided(drafts, trained);
        List<Findings> others = drafts(settings).stream()
                .map(draft -> decided(draft, trained.model()))
                .toList();
        List<Findings> all = Stream.concat(unseen.stream(), others.stream()).toList();
        Curve curve = curve(learn.gold().plus(settings.gold()), all);
        ClaimModel model = trained.model().with(thresholds(curve));
        Files.write(models.resolve(TERM + ".tsv"), model.lines());
        List<Measured> scores = new ArrayList<>(trained.scores());
        scores.addAll(measured("learn, cross-validated", learn.gold(), unseen, model));
        scores.addAll(measured("settings", settings.gold(), others, model));
        return List.copyOf(scores);
    }

    private List<Draft> drafts(GoldDocuments from) {
        return from.documents().parallelStream()
                .map(knowledge.pipeline()::draft)
                .toList();
    }

    private List<ClaimExample> examples(List<Draft> drafts) {
        List<Findings> all = drafts.stream().map(knowledge.pipeline()::decide).toList();
        RightReadings right = RightReadings.of(
                learn.gold().withJudged(learn.folder()),
                all,
                GraphBuild.assemble(all, List.of(), knowledge),
                knowledge.terminology());
        return drafts.stream()
                .filter(draft -> learn.gold().rows().containsKey(name(draft.document())))
                .flatMap(draft -> examples(draft, right))
                .toList();
    }

    private static Stream<ClaimExample> examples(Draft draft, RightReadings right) {
        Features features = new Features(draft);
        return draft.proposals().stream()
                .filter(proposal -> RightReadings.isJudged(proposal.evidence()))
                .map(proposal -> example(draft.document(), proposal, features, right));
    }

    private static ClaimExample example(Document document, Proposal proposal, Features features, RightReadings right) {
        return new ClaimExample(name(document), features.of(proposal), right.contains(proposal.evidence()));
    }

    private List<Findings> decided(List<Draft> drafts, Trained trained) {
        return drafts.stream()
                .map(draft -> decided(draft, trained.heldOut().getOrDefault(name(draft.document()), trained.model())))
                .toList();
    }

    private Findings decided(Draft draft, ClaimModel model) {
        return knowledge.pipeline().with(new Scorer(model, 0)).decide(draft);
    }

    private Curve curve(Gold gold, List<Findings> findings) {
        return Curve.of(gold, findings, GraphBuild.assemble(findings, List.of(), knowledge), knowledge.terminology());
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

    private List<Measured> measured(String where, Gold gold, List<Findings> findings, ClaimModel model) {
        Curve curve = curve(gold, findings);
        List<Measured> scores = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            Agreement relaxed = curve.at(model.threshold(precision)).relaxed();
            scores.add(new Measured(
                    TERM, precision.term() + ": precision, " + where, relaxed.precision(), relaxed.claims()));
            scores.add(new Measured(TERM, precision.term() + ": recall, " + where, relaxed.recall(), relaxed.core()));
        }
        Curve.Point best = curve.best();
        scores.add(new Measured(
                TERM, "best F1, " + where, best.relaxed().f1(), best.relaxed().core()));
        return scores;
    }

    private static String name(Document document) {
        String name = document.fileName();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
