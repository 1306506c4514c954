package org.stroma.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.stroma.serve.http.Reply;
import org.stroma.serve.http.Spill;
import org.stroma.serve.limit.MemoryWatch;

/// How a query that gets no answer is answered: a status, a first line that a person understands, and nothing of what
/// was written before.
final class Refusals {

    /// A longer header is more than a client takes.
    private static final int LONGEST_HEADER = 500;

    private static final int UNPROCESSABLE = 422;
    private static final int BAD_GATEWAY = 502;
    // Clients that do not show the body of an error often show its headers.

    private Refusals() {}

    /// Runs a query and answers for it if it fails.
    ///
    /// @param time that it may take
    static void around(HttpAction action, Duration time, Runnable query) {
        try {
            query.run();
        } catch (QueryReader.Unreadable e) {
            refuse(action, Reply.BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (ActionErrorException e) {
            refuse(action, e.getRC(), String.valueOf(e.getMessage()));
        } catch (QueryCancelledException e) {
            refuse(action, Reply.UNAVAILABLE, timedOut(time));
        } catch (WholeRows.TooMany | Spill.Full e) {
            refuse(action, Reply.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (QueryDeniedException e) {
            refuse(action, UNPROCESSABLE, String.valueOf(e.getMessage()));
        } catch (QueryExceptionHTTP | HttpException e) {
            // What the other server said may be what it should not tell anybody.
            refuse(action, BAD_GATEWAY, "the server that SERVICE asks gave no answer");
        } catch (QueryException e) {
            refuse(action, Reply.BAD_REQUEST, PatternProblem.of(e).orElseGet(() -> String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            refuse(action, Reply.BAD_REQUEST, "nested too deeply");
        } catch (MemoryWatch.Exhausted | OutOfMemoryError e) {
            refuse(action, Reply.UNAVAILABLE, MemoryWatch.EXHAUSTED);
        }
    }

    private static String timedOut(Duration time) {
        return "timed out: this query may take " + time.toMillis() / 1_000.0 + " s; nothing was left out silently";
    }

    private static void refuse(HttpAction action, int status, String message) {
        action.getResponse().resetBuffer();
        String first = message.lines().findFirst().orElse("").replaceAll("[^ -~]", "?");
        action.setResponseHeader(Reply.PROBLEM, first.substring(0, Math.min(LONGEST_HEADER, first.length())));
        action.setResponseHeader("Cache-Control", "no-store");
        try {
            Reply.failed(status, message).send(action.getRequest(), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell that " + first, e);
        }
    }
}
