package org.stroma.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.score.Calibration;
import org.stroma.learn.score.Curve;
import org.stroma.model.claim.Assembly;
import org.stroma.model.evidence.Findings;

/// Writes how precision and recall go with the threshold, and whether probabilities keep what they promise.
public record CurveFiles(Gold gold, Knowledge knowledge) {

    /// @param findings everything that was read, with its probability
    /// @param table beside which the plots are written
    public void write(List<Findings> findings, Path table, Console console) throws IOException {
        Assembly assembly = GraphBuild.assemble(findings, List.of(), knowledge);
        Curve curve = Curve.of(gold, findings, assembly, knowledge.terminology());
        Calibration calibration = Calibration.ofReadings(gold, findings, assembly, knowledge.terminology());
        Files.write(table, curve.lines());
        Files.write(beside(table, ".svg"), plot(curve).lines());
        Files.write(beside(table, "-reliability.svg"), plot(calibration).lines());
        console.say(best(curve.best()));
        BeliefMeasure.lines(calibration).forEach(console::say);
    }

    private static String best(Curve.Point best) {
        return String.format(
                Locale.ROOT,
                "best F1 %.3f at %.2f (precision %.3f, recall %.3f)",
                best.relaxed().f1(),
                best.threshold(),
                best.relaxed().precision(),
                best.relaxed().recall());
    }

    private static SvgPlot plot(Curve curve) {
        SvgPlot plot = new SvgPlot("recall", "precision");
        plot.curve(curve.points().stream()
                .filter(point -> point.relaxed().claims() > 0)
                .map(CurveFiles::place)
                .toList());
        return plot.dot(place(curve.best()), "best F1");
    }

    private static SvgPlot.Point place(Curve.Point point) {
        return new SvgPlot.Point(point.relaxed().recall(), point.relaxed().precision());
    }

    private static SvgPlot plot(Calibration calibration) {
        SvgPlot plot = new SvgPlot("probability", "share that is right").diagonal();
        calibration
                .bins()
                .forEach(bin -> plot.dot(new SvgPlot.Point(bin.belief(), bin.right()), Integer.toString(bin.claims())));
        return plot;
    }

    private static Path beside(Path table, String end) {
        String name = table.getFileName().toString().replaceAll("\\.[^.]*$", "");
        return table.resolveSibling(name + end);
    }
}
