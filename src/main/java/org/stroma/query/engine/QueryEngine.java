package org.stroma.query.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// Whoever answers a query: a dataset in this process, or an endpoint elsewhere.
public interface QueryEngine {

    /// What a TDB2 dataset's context holds as true if clients query the union of its named graphs.
    Symbol UNION_DEFAULT_GRAPH = Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

    /// Runs a query of any form: SELECT gives its rows, ASK one row, CONSTRUCT and DESCRIBE their triples in order.
    ///
    /// @throws QueryFailed if no answer could be had
    Answer run(Query query);

    /// The names of its things, where they are known without asking.
    default Optional<KnownNames> names() {
        return Optional.empty();
    }

    /// The same engine for a graph whose names were read before.
    default QueryEngine knowing(Supplier<KnownNames> names) {
        return new KnowingEngine(this, names);
    }

    /// What finds names similar to one that nothing has, where that needs no query.
    default Optional<NearNames> near() {
        return Optional.empty();
    }

    /// The same engine for a graph whose names are indexed.
    default QueryEngine near(NearNames names) {
        return new NearingEngine(this, names);
    }

    /// The same engine for a graph that does not change: it remembers answers that took long.
    default QueryEngine remembering(RememberedAnswers answers) {
        return new RememberingEngine(this, answers);
    }

    /// Asks the union of the named graphs of a TDB2 dataset, in a read transaction if none is open.
    ///
    /// It asks no other server.
    ///
    /// @param limit time one query may take
    static QueryEngine over(DatasetGraph dataset, Duration limit) {
        return over(dataset, limit, context -> context.set(ARQ.httpServiceAllowed, false));
    }

    /// The same with rules of its caller for queries that ask other servers.
    ///
    /// @param policy puts the rules into the context of each query
    static QueryEngine over(DatasetGraph dataset, Duration limit, Consumer<Context> policy) {
        return new DatasetEngine(dataset, limit, policy);
    }

    /// Asks an endpoint by the SPARQL 1.1 protocol.
    ///
    /// @param limit time one query may take
    static QueryEngine at(URI endpoint, Duration limit) {
        return new RemoteEngine(endpoint, limit);
    }
}
