package org.stroma.serve.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The client that waits for the answer of the current thread.
public final class Caller {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile boolean gone;

    /// What becomes true when the queries that the current thread runs for its caller are to end.
    public static AtomicBoolean cancelSignal() {
        return Optional.ofNullable(CURRENT.get())
                .map(caller -> caller.cancelled)
                .orElseGet(AtomicBoolean::new);
    }

    /// The current thread now works for this caller, and when done for none.
    void during(Work work) throws IOException, ServletException {
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    /// The client does not wait any more.
    void leave() {
        gone = true;
        cancelled.set(true);
    }

    boolean isGone() {
        return gone;
    }

    /// The answering of a request.
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }
}
