package org.stroma.serve.version;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A value that is computed once for each version, which never changes.
public final class PerVersion<T> {

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<Snapshot, T> work;

    public PerVersion(Function<Snapshot, T> work) {
        this.work = work;
    }

    public T of(Snapshot snapshot) {
        known.keySet().retainAll(Set.of(snapshot.version()));
        return known.computeIfAbsent(snapshot.version(), version -> work.apply(snapshot));
    }
}
