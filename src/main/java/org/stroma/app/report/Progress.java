package org.stroma.app.report;

/// How far long work is. Steps may come from several threads.
public interface Progress extends AutoCloseable {

    /// Nobody watches.
    Progress UNWATCHED = new Progress() {
        @Override
        public void step() {}

        @Override
        public void to(long done) {}

        @Override
        public void close() {}
    };

    /// One step is done.
    void step();

    /// @param done steps in all
    void to(long done);

    @Override
    void close();
}
