package org.stroma.serve.sparql;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows of which there may be so many and no more. To write many takes far longer than to count them: after some it is
/// asked whether they will be too many.
///
/// @param tooMany whether there are more than `most`; asked at most once
record WholeRows(RowSet rows, long most, BooleanSupplier tooMany) implements RowSet {

    private static final long WRITTEN_FIRST = 20_000;

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
        long before = rows.getRowNumber();
        if (before >= most || before == WRITTEN_FIRST && tooMany.getAsBoolean()) {
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
