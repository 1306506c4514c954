package org.stroma.app.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.learn.model.Measured;
import org.stroma.learn.score.Curve;

/// How well claims are read by models that learnt from fewer documents. Documents are dealt into groups, each group
/// teaches and is read by itself, by cross-validation, and what is found in all groups is counted together: so every
/// row
/// is about the same documents.
///
/// @param rows by rising number of documents
record LearningCurve(List<Row> rows) {

    private static final List<Integer> GROUPS = List.of(8, 4, 2, 1);

    /// Fewer documents in a group cannot be cross-validated.
    private static final int FEWEST = 10;

    private static final double SEEN = 0.9;
    private static final String HEADER =
            "documents\tbestConstructions\tbest\tprecision\trecall\tstrictPrecision\tstrictRecall";

    /// What is read after learning from so many documents.
    record Row(int documents, Curve constructions, Curve withPairs) {

        private static Row of(int documents, List<Taught> groups) {
            return new Row(
                    documents,
                    groups.stream()
                            .map(Taught::constructions)
                            .reduce(Curve::plus)
                            .orElseThrow(),
                    groups.stream().map(Taught::withPairs).reduce(Curve::plus).orElseThrow());
        }

        private String line() {
            Optional<Curve.Point> balanced = constructions.reaching(ClaimLayer.BALANCED);
            Curve.Point point = balanced.orElseGet(constructions::best);
            return String.format(
                    Locale.ROOT,
                    "%d\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f",
                    documents,
                    constructions.best().relaxed().f1(),
                    withPairs.best().relaxed().f1(),
                    point.relaxed().precision(),
                    point.relaxed().recall(),
                    point.strict().precision(),
                    point.strict().recall());
        }
    }

    LearningCurve {
        rows = List.copyOf(rows);
    }

    /// @param name of a draft's document
    /// @param teaching what a group teaches, cross-validated
    static LearningCurve of(
            List<DocumentDraft> drafts,
            Function<DocumentDraft, String> name,
            Function<List<DocumentDraft>, Taught> teaching) {
        List<DocumentDraft> ordered =
                drafts.stream().sorted(Comparator.comparing(name)).toList();
        List<Row> rows = new ArrayList<>();
        for (int groups : GROUPS) {
            if (ordered.size() / groups >= FEWEST) {
                List<Taught> taught =
                        dealt(ordered, groups).stream().map(teaching).toList();
                rows.add(Row.of((int) Math.round(SEEN * ordered.size() / groups), taught));
            }
        }
        return new LearningCurve(rows);
    }

    private static List<List<DocumentDraft>> dealt(List<DocumentDraft> drafts, int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> IntStream.range(0, drafts.size())
                        .filter(i -> i % groups == group)
                        .mapToObj(drafts::get)
                        .toList())
                .toList();
    }

    /// A table with a line of column names.
    List<String> lines() {
        return Stream.concat(Stream.of(HEADER), rows.stream().map(Row::line)).toList();
    }

    List<Measured> measured() {
        return rows.stream()
                .map(row -> new Measured(
                        ClaimLayer.TERM,
                        "best F1 after " + row.documents() + " documents, cross-validated",
                        row.withPairs().best().relaxed().f1(),
                        row.withPairs().best().relaxed().core()))
                .toList();
    }
}
