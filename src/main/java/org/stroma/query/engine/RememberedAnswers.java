package org.stroma.query.engine;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that one graph gave, kept while it is served: those that took long, so many as some memory holds. Of those
/// the one goes first that nobody has asked for the longest. Any thread may ask.
public final class RememberedAnswers {

    /// Some tens of megabytes.
    private static final int MOST_CELLS = 200_000;

    private final Duration least;
    private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    /// @param least what takes less is not worth remembering
    public RememberedAnswers(Duration least) {
        this.least = least;
    }

    synchronized Optional<Answer> find(String query) {
        return Optional.ofNullable(answers.get(query));
    }

    synchronized void keep(String query, Answer answer, Duration taken) {
        if (taken.compareTo(least) < 0 || size(answer) > MOST_CELLS / 4 || answers.containsKey(query)) {
            return;
        }
        answers.put(query, answer);
        cells += size(answer);
        Iterator<Answer> oldest = answers.values().iterator();
        while (cells > MOST_CELLS) {
            cells -= size(oldest.next());
            oldest.remove();
        }
    }

    /// An answer without rows takes room, too.
    private static long size(Answer answer) {
        return 1 + (long) answer.rows().size() * answer.columns().size();
    }
}
