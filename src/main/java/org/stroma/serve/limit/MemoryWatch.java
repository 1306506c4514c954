package org.stroma.serve.limit;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.jena.query.QueryCancelledException;
import org.stroma.query.engine.QueryFailed;

/// Cancels the query that has allocated the most memory when little is left after a collection, so that one query
/// that sorts or groups too much ends, and not the server.
public final class MemoryWatch implements AutoCloseable {

    /// The message for it.
    public static final String EXHAUSTED = "the query needs more memory than there is";

    /// Why a query was cancelled.
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exhausted(Throwable cause) {
            super(EXHAUSTED, cause);
        }
    }

    private static final double FULL = 0.85;
    // Who has taken less is not the reason.
    private static final int SMALLEST_SHARE = 20;
    // What is cancelled needs a moment to end.
    private static final long BETWEEN_NANOS = 500_000_000;
    private static final String MINOR = "end of minor GC";
    private static final String G1 = "G1";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final long most;
    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final NotificationListener listener = this::collected;
    private long last = System.nanoTime() - BETWEEN_NANOS;

    /// @param most bytes that the heap may have
    MemoryWatch(long most) {
        this.most = most;
        emitters().forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    public static MemoryWatch ofThisProcess() {
        return new MemoryWatch(Runtime.getRuntime().maxMemory());
    }

    /// Runs a query in the calling thread.
    ///
    /// @param cancel what ends the query when it becomes true
    /// @throws Exhausted if it took too much
    public <T> T watching(AtomicBoolean cancel, Supplier<T> query) {
        Watched watched =
                new Watched(Thread.currentThread().threadId(), THREADS.getCurrentThreadAllocatedBytes(), cancel);
        running.add(watched);
        try {
            return query.get();
        } catch (QueryCancelledException | QueryFailed e) {
            throw watched.ended ? new Exhausted(e) : e;
        } finally {
            running.remove(watched);
        }
    }

    /// What is done after a collection.
    ///
    /// @param used bytes of the heap that it left
    synchronized void look(long used) {
        if (used > most * FULL && System.nanoTime() - last >= BETWEEN_NANOS) {
            running.stream()
                    .filter(query -> query.taken() > most / SMALLEST_SHARE)
                    .max(Comparator.comparingLong(Watched::taken))
                    .ifPresent(query -> {
                        last = System.nanoTime();
                        query.end();
                    });
        }
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : emitters()) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // After a minor collection there is still garbage, of which only G1 leaves little.
    private void collected(Notification notification, Object handback) {
        if (notification.getUserData() instanceof CompositeData data) {
            GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
            if (!info.getGcAction().equals(MINOR) || info.getGcName().startsWith(G1)) {
                look(heap(info.getGcInfo().getMemoryUsageAfterGc()));
            }
        }
    }

    private static long heap(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                .filter(pool -> HEAP.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private static List<NotificationEmitter> emitters() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .toList();
    }

    /// A query while it runs.
    private static final class Watched {

        private final long thread;
        private final long before;
        private final AtomicBoolean cancel;
        private volatile boolean ended;

        private Watched(long thread, long before, AtomicBoolean cancel) {
            this.thread = thread;
            this.before = before;
            this.cancel = cancel;
        }

        private long taken() {
            return THREADS.getThreadAllocatedBytes(thread) - before;
        }

        private void end() {
            ended = true;
            cancel.set(true);
        }
    }
}
