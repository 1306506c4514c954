package org.stroma.app.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.Judgements;
import org.stroma.learn.gold.Judgements.Judgement;
import org.stroma.learn.score.Calibration;
import org.stroma.learn.score.RightReadings;
import org.stroma.model.claim.Assembly;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.reader.gate.Agreement;
import org.stroma.reader.gate.Reliabilities;
import org.stroma.reader.gate.Reliabilities.Counts;
import org.stroma.reader.gate.Reliabilities.Key;

/// How often each reader was right where gold claims tell, by relation and by what the others say; and whether belief
/// keeps what it promises on documents from which nothing was counted.
///
/// @param reading what readers find in a document, so reliable
public record ReaderMeasure(
        Gold gold,
        List<Document> documents,
        Knowledge knowledge,
        Function<Reliabilities, Function<Document, Findings>> reading) {

    private static final int FOLDS = 5;

    public static Reliabilities of(Gold gold, List<Findings> findings, Knowledge knowledge) {
        RightReadings right = RightReadings.of(
                gold, findings, GraphBuild.assemble(findings, List.of(), knowledge), knowledge.terminology());
        Map<Key, Counts> counts = new TreeMap<>();
        for (Findings each : findings) {
            each.evidence().stream()
                    .filter(RightReadings::isJudged)
                    .forEach(one -> counts.merge(
                            new Key(one.reader().name(), one.relation().name(), Agreement.with(one, each.evidence())),
                            new Counts(right.contains(one) ? 1 : 0, 1, one.confidence()),
                            Counts::plus));
        }
        return new Reliabilities(counts);
    }

    /// Cross-validated by document: each is read with what was counted on the others.
    public Calibration calibration() {
        List<Findings> uncounted = documents.parallelStream()
                .map(reading.apply(Reliabilities.UNKNOWN))
                .toList();
        List<Findings> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Document> others = new ArrayList<>();
            List<Findings> learnt = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                if (i % FOLDS == fold) {
                    others.add(documents.get(i));
                } else {
                    learnt.add(uncounted.get(i));
                }
            }
            Reliabilities counted = of(gold, learnt, knowledge);
            others.parallelStream().map(reading.apply(counted)).forEachOrdered(unseen::add);
        }
        Assembly assembly = GraphBuild.assemble(unseen, List.of(), knowledge);
        Judgements judgements = Judgements.of(gold, unseen, assembly, knowledge.terminology());
        return Calibration.of(judgements, assembly, Judgement::relaxed);
    }
}
