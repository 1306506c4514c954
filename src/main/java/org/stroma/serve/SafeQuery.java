package org.stroma.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;

/// SPARQL queries of anyone. What Fuseki does and this does not: end a table that ran out of time as if it were whole,
/// run functions named by Java class, answer with a script around the result.
///
/// A query that runs out of time before the first 64 KB of its answer were sent is answered by 503; after that the
/// connection is broken off, so that a client sees an error and never takes a part for the whole.
final class SafeQuery extends SPARQL_QueryDataset {

    private static final int FORBIDDEN = 403;
    private static final String JAVA_CLASS = "<java:";

    @Override
    protected void validateRequest(HttpAction action) {
        if (action.getRequestParameter("callback") != null) {
            ServletOps.errorBadRequest("no callback: any origin may read the answer (CORS)");
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.serialize().contains(JAVA_CLASS)) {
            ServletOps.error(FORBIDDEN, "functions named by a Java class are not allowed");
        }
    }

    // TDB2 plans a query over its own quads only if it is handed its own dataset, not a wrapper of it.
    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        DatasetGraph dataset = action.getActiveDSG();
        return dataset instanceof FollowingDataset following ? following.getWrapped() : dataset;
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (!result.isRowSet()) {
            super.sendResults(action, result, prologue);
            return;
        }
        try {
            super.sendResults(action, new QueryExecResult(new WholeRows(result.rowSet())), prologue);
        } catch (WholeRows.Cut e) {
            breakOff(action);
            throw new QueryCancelledException();
        } catch (RuntimeException e) {
            breakOff(action);
            throw e;
        }
    }

    private static void breakOff(HttpAction action) {
        if (action.getResponse().isCommitted()) {
            action.getRequest().setAttribute(WholeAnswers.CUT, true);
        } else {
            action.getResponse().resetBuffer();
        }
    }
}
