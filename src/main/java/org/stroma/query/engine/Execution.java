package org.stroma.query.engine;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;

/// Runs a query by its form.
public final class Execution {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private static final Comparator<Quad> QUADS =
            Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms).thenComparing(Quad::asTriple, ORDER);

    private Execution() {}

    /// Names of the columns of an answer that is not a table.
    public static List<String> columns(Query query) {
        if (query.isAskType()) {
            return List.of("answer");
        }
        return query.isConstructQuad() ? Answer.QUAD : Answer.TRIPLE;
    }

    static Answer answer(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return Answer.of(execution.ask());
        }
        if (query.isConstructQuad()) {
            return Answer.ofQuads(Iter.toList(execution.constructQuads()).stream()
                    .distinct()
                    .sorted(QUADS)
                    .toList());
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
