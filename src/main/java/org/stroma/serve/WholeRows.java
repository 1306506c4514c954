package org.stroma.serve;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows that say when they were cut short in a way that Fuseki does not take for a normal end.
record WholeRows(RowSet rows) implements RowSet {

    /// The time limit ended the rows before their end.
    static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Cut(Throwable cause) {
            super("cut short by the time limit", cause);
        }
    }

    @Override
    public boolean hasNext() {
        return whole(rows::hasNext);
    }

    @Override
    public Binding next() {
        return whole(rows::next);
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }

    private static <T> T whole(Supplier<T> step) {
        try {
            return step.get();
        } catch (QueryCancelledException e) {
            throw new Cut(e);
        }
    }
}
