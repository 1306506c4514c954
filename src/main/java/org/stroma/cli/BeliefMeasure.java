package org.stroma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Background;
import org.stroma.learn.Calibration;
import org.stroma.learn.Judgements;
import org.stroma.model.Assembly;
import org.stroma.model.Document;
import org.stroma.model.Findings;
import org.stroma.model.Reliability;
import org.stroma.model.Testimony;

/// Whether belief keeps what it promises, measured on documents that its constructions' reliability was not taken from:
/// that of the first half of the documents, by name, comes from the second, and the other way round.
record BeliefMeasure(Judgements judgements, List<Findings> findings, Background background) {

    Calibration calibration() {
        int half = findings.size() / 2;
        return measured(findings.subList(0, half), findings.subList(half, findings.size()))
                .plus(measured(findings.subList(half, findings.size()), findings.subList(0, half)));
    }

    /// The table, for people.
    static List<String> lines(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("belief        claims  mean belief  right");
        for (Calibration.Bin bin : calibration.bins()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.2f to %.2f  %6d  %11.3f  %5.3f",
                    bin.from(),
                    bin.to(),
                    bin.claims(),
                    bin.belief(),
                    bin.right()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "expected calibration error %.3f (%d claims)",
                calibration.error(),
                calibration.points().size()));
        return lines;
    }

    private Calibration measured(List<Findings> on, List<Findings> from) {
        Reliability reliability = judgements.in(names(from)).reliability();
        Assembly assembly = Assembler.assemble(new Testimony(on, reliability, List.of()), background);
        return Calibration.of(judgements.in(names(on)), assembly);
    }

    private static Set<String> names(List<Findings> findings) {
        return findings.stream()
                .map(Findings::document)
                .map(Document::fileName)
                .map(name -> name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }
}
