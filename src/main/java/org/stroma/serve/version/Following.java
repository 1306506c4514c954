package org.stroma.serve.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Follows the switch from version to version: a request keeps the version that it began with, the next one sees
/// the new version. A version is closed when it is no longer current and its last request is done.
public final class Following implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;

    private final Versions versions;
    private final LongSupplier nanoTime;
    private final List<Held> older = new ArrayList<>();
    private Held held;
    private long checked;
    private String problem = "";

    /// @param nanoTime a clock such as `System::nanoTime`
    public Following(Versions versions, LongSupplier nanoTime) {
        this.versions = versions;
        this.nanoTime = nanoTime;
        this.held = new Held(versions.open(versions.current()));
        this.checked = nanoTime.getAsLong();
    }

    /// The current version, kept open until the lease is closed.
    public synchronized Lease lease() {
        if (nanoTime.getAsLong() - checked >= SECOND) {
            checked = nanoTime.getAsLong();
            follow();
        }
        return new Lease(held);
    }

    /// The same, of the version that is current at this moment.
    public synchronized Lease newest() {
        checked = nanoTime.getAsLong();
        follow();
        return new Lease(held);
    }

    /// Another use of a version that is in use, current or not; none if nobody uses it any more.
    public synchronized Optional<Lease> again(Snapshot snapshot) {
        return Stream.concat(Stream.of(held), older.stream())
                .filter(known -> known.snapshot == snapshot && known.isOpen())
                .findFirst()
                .map(Lease::new);
    }

    /// Why the current version cannot be served and an older one is; empty if all is well.
    public synchronized String problem() {
        return problem;
    }

    @Override
    public synchronized void close() {
        held.retire();
    }

    // The old version stays in service while the new one cannot be opened, and /health tells.
    private void follow() {
        try {
            String current = versions.current();
            if (!current.equals(held.snapshot.version())) {
                Held next = new Held(versions.open(current));
                held.retire();
                older.removeIf(known -> !known.isOpen());
                older.add(held);
                held = next;
            }
            problem = "";
        } catch (RuntimeException e) {
            problem = String.valueOf(e.getMessage());
        }
    }

    /// A version and the number of its users; the server itself is the first.
    private static final class Held {

        private final Snapshot snapshot;
        private int users = 1;

        private Held(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        private synchronized void use() {
            users++;
        }

        private synchronized boolean isOpen() {
            return users > 0;
        }

        private synchronized void retire() {
            users--;
            if (users == 0) {
                snapshot.onClose().run();
            }
        }
    }

    /// The use of a version by one request.
    public static final class Lease implements AutoCloseable {

        private final Held held;
        private boolean open = true;

        private Lease(Held held) {
            this.held = held;
            held.use();
        }

        public Snapshot snapshot() {
            return held.snapshot;
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                held.retire();
            }
        }
    }
}
