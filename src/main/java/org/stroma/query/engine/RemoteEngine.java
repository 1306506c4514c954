package org.stroma.query.engine;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

record RemoteEngine(URI endpoint, Duration limit) implements QueryEngine {

    private static final int UNAVAILABLE = 503;

    @Override
    public Answer run(Query query) {
        try (QueryExec execution = QueryExecHTTP.service(endpoint.toString())
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Execution.answer(query, execution);
        } catch (QueryExceptionHTTP e) {
            throw e.getStatusCode() == UNAVAILABLE
                    ? QueryFailed.outOfTime(endpoint + ": no answer in time", e)
                    : QueryFailed.at(endpoint.toString(), e);
        } catch (HttpException e) {
            throw QueryFailed.at(endpoint.toString(), e);
        }
    }
}
