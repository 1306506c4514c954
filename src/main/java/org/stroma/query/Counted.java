package org.stroma.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/// SPARQL that counts the rows of a SELECT query.
record Counted(Query query) {

    /// The column that holds the counts.
    static final String ROWS = "rows";

    /// How many rows there are.
    Query whole() {
        return around(List.of());
    }

    /// How many rows there are of each combination of values of some columns, the most frequent first.
    Query by(List<String> columns, long limit) {
        Query counting = around(columns);
        counting.addOrderBy(new ExprVar(ROWS), Query.ORDER_DESCENDING);
        columns.forEach(column -> counting.addOrderBy(new ExprVar(column), Query.ORDER_ASCENDING));
        counting.setLimit(limit);
        return counting;
    }

    private Query around(List<String> columns) {
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementSubQuery(query));
        Query counting = new Query();
        counting.setQuerySelectType();
        counting.setQueryPattern(pattern);
        columns.forEach(column -> {
            counting.addResultVar(column);
            counting.addGroupBy(column);
        });
        counting.addResultVar(ROWS, counting.allocAggregate(new AggCount()));
        return counting;
    }
}
