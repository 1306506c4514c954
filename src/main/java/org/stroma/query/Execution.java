package org.stroma.query;

import java.util.Comparator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;

/// Runs a query by its form.
final class Execution {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private Execution() {}

    static Answer answer(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return Answer.of(execution.ask());
        }
        if (query.isConstructType()) {
            return Answer.of(execution.construct().stream().sorted(ORDER).toList());
        }
        if (query.isDescribeType()) {
            return Answer.of(execution.describe().stream().sorted(ORDER).toList());
        }
        return Answer.of(execution.select());
    }
}
