package org.stroma.serve.view;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.system.Txn;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.http.Caller;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// Reads the catalog of each version once, in a thread of its own: a request that waits for it ends when its client
/// hangs up or its time is over, and the next one finds what was read.
final class Catalogs {

    private static final int POLL_MILLIS = 50;

    private final Following following;
    private final Kinds kinds;
    private final Duration limit;
    private final Map<String, CompletableFuture<Catalog>> known = new ConcurrentHashMap<>();

    /// @param limit time that a request waits at most
    Catalogs(Following following, Kinds kinds, Duration limit) {
        this.following = following;
        this.kinds = kinds;
        this.limit = limit;
    }

    /// @throws QueryCancelledException if the client left or the time is over before the catalog is read
    Catalog of(Snapshot snapshot) {
        known.keySet().retainAll(Set.of(snapshot.version()));
        CompletableFuture<Catalog> reading = known.computeIfAbsent(snapshot.version(), version -> begin(snapshot));
        AtomicBoolean left = Caller.cancelSignal();
        long end = System.nanoTime() + limit.toNanos();
        while (!left.get() && System.nanoTime() < end) {
            try {
                return reading.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                known.remove(snapshot.version(), reading);
                throw new IllegalStateException(
                        "the catalog of " + snapshot.version() + " cannot be read", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new QueryCancelledException();
    }

    /// Whether the catalog of a version is read.
    boolean has(Snapshot snapshot) {
        CompletableFuture<Catalog> reading = known.get(snapshot.version());
        return reading != null && reading.isDone() && !reading.isCompletedExceptionally();
    }

    // The request that asks holds the version open until the thread does.
    private CompletableFuture<Catalog> begin(Snapshot snapshot) {
        CompletableFuture<Catalog> reading = new CompletableFuture<>();
        Following.Lease open = following.again(snapshot).orElseThrow(QueryCancelledException::new);
        Thread.ofPlatform().daemon().name("catalog").start(() -> {
            try (open) {
                reading.complete(Txn.calculateRead(snapshot.dataset(), () -> Catalog.of(snapshot.dataset(), kinds)));
            } catch (RuntimeException | OutOfMemoryError e) {
                reading.completeExceptionally(e);
            }
        });
        return reading;
    }
}
