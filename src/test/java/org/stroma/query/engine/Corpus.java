package org.stroma.query.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.stroma.query.Questions;

/// A small graph made by hand after the contract's shapes, and the questions that come with the program.
public final class Corpus {

    public static final Questions QUESTIONS = Questions.bundled();
    public static final DatasetGraph DATASET = load();

    private Corpus() {}

    public static QueryEngine engine() {
        return QueryEngine.over(DATASET, Duration.ofSeconds(30));
    }

    public static Answer ask(String question, Map<String, String> values) {
        return QUESTIONS.find(question).orElseThrow().ask(engine(), values);
    }

    /// The chosen columns of an answer, one string for each row.
    public static List<String> rows(Answer answer, String... columns) {
        List<Integer> chosen =
                List.of(columns).stream().map(answer.columns()::indexOf).toList();
        return answer.rows().stream()
                .map(row -> String.join(
                        " | ",
                        chosen.stream().map(column -> row.get(column).text()).toList()))
                .toList();
    }

    private static DatasetGraph load() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> RDFDataMgr.read(
                        dataset,
                        Corpus.class.getResource("/query/corpus/input.trig").toString()));
        return dataset;
    }
}
