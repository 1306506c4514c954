package org.stroma.serve;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Something that is worked out once for each version, which never changes.
final class PerVersion<T> {

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<Snapshot, T> work;

    PerVersion(Function<Snapshot, T> work) {
        this.work = work;
    }

    T of(Snapshot snapshot) {
        known.keySet().retainAll(Set.of(snapshot.version()));
        return known.computeIfAbsent(snapshot.version(), version -> work.apply(snapshot));
    }
}
