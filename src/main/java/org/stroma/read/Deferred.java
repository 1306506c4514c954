package org.stroma.read;

import java.io.IOException;
import java.util.concurrent.FutureTask;
import org.stroma.read.format.UnreadableException;

/// Something that is had from a file once, in any thread, and asked for later. What went wrong is told who asks.
final class Deferred<T> {

    private final FutureTask<T> task;

    /// How it is had.
    interface Work<T> {
        T done() throws IOException, UnreadableException;
    }

    Deferred(Work<T> work) {
        this.task = new FutureTask<>(work::done);
    }

    /// Has it now; does nothing the second time.
    void begin() {
        task.run();
    }

    T get() throws IOException, UnreadableException {
        task.run();
        if (task.state() == FutureTask.State.SUCCESS) {
            return task.resultNow();
        }
        switch (task.exceptionNow()) {
            case IOException failed -> throw failed;
            case UnreadableException refused -> throw refused;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
