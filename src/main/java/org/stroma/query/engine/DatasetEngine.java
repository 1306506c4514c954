package org.stroma.query.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

record DatasetEngine(DatasetGraph dataset, Duration limit, Consumer<Context> policy) implements QueryEngine {

    @Override
    public Answer run(Query query) {
        return dataset.isInTransaction() ? execute(query) : Txn.calculateRead(dataset, () -> execute(query));
    }

    private Answer execute(Query query) {
        // The dataset's own context says how it joins; without it TDB2 looks up each row in each graph.
        Context context = Context.mergeCopy(ARQ.getContext(), dataset.getContext());
        policy.accept(context);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .context(context)
                .set(UNION_DEFAULT_GRAPH, true)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Execution.answer(query, execution);
        } catch (QueryDeniedException | QueryExceptionHTTP | HttpException e) {
            throw QueryFailed.at("another server", e);
        } catch (QueryCancelledException e) {
            throw QueryFailed.outOfTime("no answer within " + limit.toMillis() + " ms", e);
        }
    }
}
