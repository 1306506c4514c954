package org.stroma.serve.lookup;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.system.Txn;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.http.Caller;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;

/// Access to a version in one read transaction.
public final class Visit {

    private Visit() {}

    /// A page of what is found, or that it took too long.
    public static Reply html(ServerOptions options, Snapshot snapshot, Function<Lookup, String> page) {
        try {
            return Reply.ok("text/html", of(options, snapshot, page));
        } catch (QueryFailed e) {
            return Reply.failed(Reply.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    public static <T> T of(ServerOptions options, Snapshot snapshot, Function<Lookup, T> look) {
        Lookup lookup = new Lookup(engine(options, snapshot));
        return Txn.calculateRead(snapshot.dataset(), () -> look.apply(lookup));
    }

    private static QueryEngine engine(ServerOptions options, Snapshot snapshot) {
        AtomicBoolean cancelled = Caller.cancelSignal();
        return QueryEngine.over(snapshot.dataset(), options.limit(), context -> {
            context.set(ARQ.httpServiceAllowed, false);
            context.set(ARQConstants.symCancelQuery, cancelled);
        });
    }
}
