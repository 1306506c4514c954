package org.stroma.serve;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows of which there may be so many and no more.
record WholeRows(RowSet rows, long most) implements RowSet {

    /// More rows or statements than an answer may have.
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany(long most) {
            super("the answer has more than " + most + " rows; ask for a part with LIMIT and OFFSET, or for a count");
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= most) {
            throw new TooMany(most);
        }
        return rows.next();
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
}
