package org.stroma.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/// @param alone whether SERVICE is refused
record DatasetEngine(DatasetGraph dataset, Duration limit, boolean alone) implements QueryEngine {

    @Override
    public Answer run(Query query) {
        return dataset.isInTransaction() ? execute(query) : Txn.calculateRead(dataset, () -> execute(query));
    }

    private Answer execute(Query query) {
        QueryExecBuilder builder = QueryExec.dataset(dataset)
                .query(query)
                .set(UNION_DEFAULT_GRAPH, true)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (alone) {
            builder.set(ARQ.httpServiceAllowed, false);
        }
        try (QueryExec execution = builder.build()) {
            return Execution.answer(query, execution);
        } catch (QueryCancelledException e) {
            throw QueryFailed.outOfTime("no answer within " + limit.toMillis() + " ms", e);
        }
    }
}
