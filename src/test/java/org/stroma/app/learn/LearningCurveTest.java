package org.stroma.app.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.learn.claim.ClaimTraining;
import org.stroma.learn.claim.PairTraining;
import org.stroma.learn.claim.ReliabilityCurve;
import org.stroma.learn.score.Curve;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.weight.ClaimModel;
import org.stroma.model.weight.PairModel;

class LearningCurveTest {

    private static DocumentDraft draft(int number) {
        Document document = Paper.paragraph(String.format("d%02d", number), "Nothing.");
        return new DocumentDraft(document, List.of(), List.of(), List.of());
    }

    @Test
    void dealsAllDocumentsIntoGroupsThatCanBeCrossValidated() {
        List<List<String>> groups = new ArrayList<>();

        LearningCurve learning = LearningCurve.of(
                IntStream.range(0, 40).mapToObj(i -> draft(39 - i)).toList(),
                draft -> draft.document().key(),
                group -> {
                    groups.add(
                            group.stream().map(draft -> draft.document().key()).toList());
                    return taught();
                });

        assertThat(groups).extracting(List::size).containsExactly(10, 10, 10, 10, 20, 20, 40);
        assertThat(groups.getFirst()).startsWith("d00", "d04");
        assertThat(learning.lines()).hasSize(4).element(1).asString().startsWith("9\t");
        assertThat(learning.measured())
                .extracting(each -> each.measure())
                .element(2)
                .asString()
                .contains("36 documents");
    }

    private static Taught taught() {
        Agreement some = new Agreement(1, 2, 1, 4);
        Curve curve = new Curve(List.of(new Curve.Point(0.5, some, some)));
        return new Taught(
                new PairTraining.Trained(PairModel.NONE, new TreeMap<>()),
                new ClaimTraining.Trained(
                        ClaimModel.NONE, new TreeMap<>(), 1, new ReliabilityCurve(List.of()), List.of()),
                curve,
                curve);
    }
}
