package org.stroma.model.memory;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Values that are costly to make and may be needed again: kept while memory suffices. Any thread may ask. One key
/// always
/// stands for equal values, so that nobody can tell a remembered value from a new one.
public final class Remembered<K, V> {

    private final Map<K, SoftReference<V>> values = new ConcurrentHashMap<>();
    private final Set<K> wanted = ConcurrentHashMap.newKeySet();

    /// Empty if it was never kept, or is forgotten.
    public Optional<V> find(K key) {
        wanted.add(key);
        return Optional.ofNullable(values.get(key)).map(SoftReference::get);
    }

    public void keep(K key, V value) {
        wanted.add(key);
        values.put(key, new SoftReference<>(value));
    }

    /// The value that was found elsewhere, which is kept from then on.
    public Optional<V> keeping(K key, Optional<V> found) {
        found.ifPresent(value -> keep(key, value));
        return found;
    }

    /// What is kept, else what is made now, which is kept from then on.
    public V get(K key, Function<K, V> make) {
        return find(key).orElseGet(() -> {
            V made = make.apply(key);
            keep(key, made);
            return made;
        });
    }

    /// Forgets what nobody has asked for or kept since this was called last.
    public void forgetUnasked() {
        values.keySet().retainAll(wanted);
        wanted.clear();
    }
}
