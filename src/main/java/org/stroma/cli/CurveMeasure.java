package org.stroma.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.stroma.learn.Curve;
import org.stroma.learn.Gold;
import org.stroma.learn.Score;
import org.stroma.model.Findings;

/// Measures precision and recall over the thresholds that a reading can be held to.
record CurveMeasure(Gold gold, Knowledge knowledge) {

    private static final int STEPS = 50;

    /// @param findings everything that was read, with its probability
    Curve of(List<Findings> findings) {
        return new Curve(IntStream.range(0, STEPS)
                .mapToObj(step -> point(findings, (double) step / STEPS))
                .toList());
    }

    private Curve.Point point(List<Findings> findings, double threshold) {
        Score score = score(findings, threshold);
        return new Curve.Point(threshold, score.relaxed(), score.strict());
    }

    /// Of readings that are at least so likely.
    Score score(List<Findings> findings, double threshold) {
        List<Findings> likely =
                findings.stream().map(each -> each.likelierThan(threshold)).toList();
        return Score.of(gold, likely, GraphBuild.assemble(likely, List.of(), knowledge), knowledge.terminology());
    }
}
