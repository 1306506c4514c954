package org.stroma.query;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;

/// Whoever answers a query: a dataset in this process, or an endpoint elsewhere.
public interface QueryEngine {

    /// What a TDB2 dataset's context holds as true if clients query the union of its named graphs.
    Symbol UNION_DEFAULT_GRAPH = Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

    /// Runs a query of any form: SELECT gives its rows, ASK one row, CONSTRUCT and DESCRIBE their triples in order.
    ///
    /// @throws QueryFailed if no answer could be had
    Answer run(Query query);

    /// Asks the union of the named graphs of a TDB2 dataset, in a read transaction if none is open.
    ///
    /// @param limit time one query may take
    static QueryEngine over(DatasetGraph dataset, Duration limit) {
        return new DatasetEngine(dataset, limit, false);
    }

    /// The same for queries of strangers: none may ask another server (SERVICE).
    ///
    /// @param limit time one query may take
    static QueryEngine alone(DatasetGraph dataset, Duration limit) {
        return new DatasetEngine(dataset, limit, true);
    }

    /// Asks an endpoint by the SPARQL 1.1 protocol.
    ///
    /// @param limit time one query may take
    static QueryEngine at(URI endpoint, Duration limit) {
        return new RemoteEngine(endpoint, limit);
    }
}
