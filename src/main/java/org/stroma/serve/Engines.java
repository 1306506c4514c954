package org.stroma.serve;

import org.apache.jena.sparql.util.Context;
import org.stroma.query.KnownNames;
import org.stroma.query.QueryEngine;

/// Whoever answers the questions of `queries/` about a version, whose names are read once.
record Engines(ServerOptions options, PerVersion<KnownNames> names) {

    static Engines of(ServerOptions options) {
        return new Engines(
                options,
                new PerVersion<>(snapshot -> KnownNames.of(QueryEngine.over(snapshot.dataset(), options.limit()))));
    }

    QueryEngine of(Snapshot snapshot) {
        return QueryEngine.over(snapshot.dataset(), options.limit(), this::protect)
                .knowing(() -> names.of(snapshot));
    }

    private void protect(Context context) {
        new ServiceGuard(options.limits().services()).protect(context);
        TimedMatches.end(context, System.nanoTime() + options.limit().toNanos());
    }
}
