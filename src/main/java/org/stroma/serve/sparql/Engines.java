package org.stroma.serve.sparql;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.stroma.query.engine.KnownNames;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.RememberedAnswers;
import org.stroma.serve.http.Caller;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.suggest.Suggestions;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;

/// Creates the engines that answer the questions of `queries/` about a version, whose names are read once.
///
/// @param names of its things
/// @param answers that it gave
public record Engines(
        ServerOptions options,
        MemoryWatch memory,
        PerVersion<KnownNames> names,
        PerVersion<RememberedAnswers> answers) {

    /// What takes less is asked again.
    private static final Duration LONG = Duration.ofMillis(50);

    public static Engines of(ServerOptions options, MemoryWatch memory) {
        return new Engines(
                options,
                memory,
                new PerVersion<>(snapshot -> KnownNames.of(QueryEngine.over(snapshot.dataset(), options.limit()))),
                new PerVersion<>(snapshot -> new RememberedAnswers(LONG)));
    }

    /// For the queries of the request that the thread answers, one after the other.
    public QueryEngine of(Snapshot snapshot) {
        AtomicBoolean cancelled = Caller.cancelSignal();
        QueryEngine engine =
                QueryEngine.over(snapshot.dataset(), options.limit(), context -> protect(context, cancelled));
        QueryEngine watched = query -> memory.watching(cancelled, () -> engine.run(query));
        QueryEngine remembering = watched.remembering(answers.of(snapshot));
        QueryEngine knowing = remembering.knowing(() -> names.of(snapshot));
        return new Suggestions(snapshot.words()).names().map(knowing::near).orElse(knowing);
    }

    private void protect(Context context, AtomicBoolean cancelled) {
        context.set(ARQConstants.symCancelQuery, cancelled);
        new ServiceGuard(options.limits().services()).protect(context);
        TimedMatches.end(context, System.nanoTime() + options.limit().toNanos());
    }
}
