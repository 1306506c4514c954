package org.stroma.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.learn.Gold;
import org.stroma.learn.RightReadings;
import org.stroma.model.Findings;
import org.stroma.reader.Agreement;
import org.stroma.reader.Reliabilities;
import org.stroma.reader.Reliabilities.Counts;
import org.stroma.reader.Reliabilities.Key;

/// How often each reader was right where gold claims tell, by relation and by what the others say.
final class ReaderMeasure {

    private ReaderMeasure() {}

    static Reliabilities of(Gold gold, List<Findings> findings, Knowledge knowledge) {
        RightReadings right = RightReadings.of(
                gold,
                findings,
                GraphBuild.assemble(findings, List.of(), knowledge),
                knowledge.terminology());
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
}
