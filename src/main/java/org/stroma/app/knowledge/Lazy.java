package org.stroma.app.knowledge;

import java.util.Optional;
import java.util.function.Supplier;

/// What is made when it is first asked for, once. Each has a lock of its own: threads that wait for one do not keep
/// others from another.
public final class Lazy<T> {

    private final Supplier<T> source;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(source.get());
        }
        return made.get();
    }
}
