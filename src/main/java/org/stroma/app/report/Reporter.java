package org.stroma.app.report;

import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Unreadable;

/// Told of what happens while the program works: inputs that cannot be used, news for a log, how far it is.
public interface Reporter {

    /// Nobody listens.
    Reporter SILENT = new Reporter() {
        @Override
        public void log(String line) {}

        @Override
        public void complain(String line) {}

        @Override
        public Progress progress(String task, int steps) {
            return Progress.UNWATCHED;
        }
    };

    /// One line of a log.
    void log(String line);

    /// One line that says what went wrong with what.
    void complain(String line);

    /// Begins to show how far a task is; closing it ends that.
    ///
    /// @param steps in all
    Progress progress(String task, int steps);

    /// An input that cannot be read costs a line.
    default void complain(Unreadable unreadable) {
        complain(OneLine.of(unreadable.file()) + ": " + OneLine.of(unreadable.reason()));
    }

    /// So does one that is a copy of another.
    default void complain(Duplicate duplicate) {
        complain(OneLine.of(duplicate.file()) + ": the same bytes as " + OneLine.of(duplicate.first())
                + ", which is read");
    }
}
