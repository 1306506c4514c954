package org.stroma.serve.api;

import java.util.List;
import java.util.OptionalLong;
import org.stroma.query.Question;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.Slice;

/// The rows that a request gets.
///
/// @param more whether there are rows after these
/// @param total number of all rows, where having these tells it
/// @param unmatched parameters whose value finds nothing whatever the others are; only for no rows at all
record ApiAnswer(Answer answer, boolean more, OptionalLong total, List<String> unmatched) {

    static ApiAnswer of(Question question, QueryEngine engine, ApiRequest request, long most) {
        Slice wanted = request.slice();
        Slice taken = new Slice(wanted.offset(), Math.min(wanted.limit(), most));
        Answer found = question.ask(engine, request.values(), taken.withOneMore());
        boolean more = found.rows().size() > taken.limit();
        if (more && taken.limit() < wanted.limit()) {
            throw new TooManyRows(most);
        }
        boolean none = found.rows().isEmpty();
        boolean known = !more && (!none || wanted.offset() == 0) && wanted.limit() > 0;
        return new ApiAnswer(
                found.slice(new Slice(0, taken.limit())),
                more,
                known ? OptionalLong.of(wanted.offset() + found.rows().size()) : OptionalLong.empty(),
                none && wanted.offset() == 0 ? question.matchingNothing(engine, request.values()) : List.of());
    }

    /// An answer that would be longer than one answer may be.
    static final class TooManyRows extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooManyRows(long most) {
            super("more than " + most + " rows; ask with limit and offset");
        }
    }
}
