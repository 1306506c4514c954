package org.stroma.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/// A bar that shows how far long work is, if a person watches.
///
/// @param bar none without a terminal
record Progress(Optional<ProgressBar> bar) implements AutoCloseable {

    private static final int WIDTH = 79;

    static Progress on(Console console, String task, int steps) {
        if (!console.terminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .build()));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /// @param done steps in all
    void to(long done) {
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
