package org.stroma.cli.print;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.stroma.app.report.Progress;

/// A bar on a terminal that shows how far long work is.
record TerminalProgress(ProgressBar bar) implements Progress {

    private static final int WIDTH = 79;

    static TerminalProgress on(PrintStream terminal, String task, int steps) {
        return new TerminalProgress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build());
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void to(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
