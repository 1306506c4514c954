package org.stroma.graph.version;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Two pieces of work that do not depend on each other, done at the same time.
final class Parallel {

    private Parallel() {}

    /// Returns when both are done, even if one fails; the failure is then thrown, that of the first before the other's.
    static void run(Runnable one, Runnable other) {
        get(
                () -> {
                    one.run();
                    return true;
                },
                other);
    }

    /// The same where one gives something.
    static <T> T get(Supplier<T> one, Runnable other) {
        // A thread of its own: the common pool of two cores has one, which may be what waits here.
        CompletableFuture<Void> beside = CompletableFuture.runAsync(
                other, work -> Thread.ofPlatform().daemon().name("beside").start(work));
        T given;
        try {
            given = one.get();
        } catch (RuntimeException | Error e) {
            beside.handle((done, failed) -> done).join();
            throw e;
        }
        join(beside);
        return given;
    }

    private static void join(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            switch (requireNonNull(e.getCause())) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case Throwable fault -> throw e;
            }
        }
    }
}
