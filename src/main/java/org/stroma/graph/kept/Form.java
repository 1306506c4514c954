package org.stroma.graph.kept;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// How values of one type are written and read.
interface Form<T> {

    void write(T value, RecordOutput out);

    T read(RecordInput in);

    static <T> Form<T> of(BiConsumer<T, RecordOutput> writing, Function<RecordInput, T> reading) {
        return new Form<>() {
            @Override
            public void write(T value, RecordOutput out) {
                writing.accept(value, out);
            }

            @Override
            public T read(RecordInput in) {
                return reading.apply(in);
            }
        };
    }

    /// By a text.
    static <T> Form<T> text(Function<T, String> of, Function<String, T> from) {
        return of((value, out) -> out.text(of.apply(value)), in -> from.apply(in.text()));
    }

    /// The same, but a value that comes again is written, and later held in memory, once.
    default Form<T> once() {
        return of((value, out) -> out.once(value, whole -> write(whole, out)), in -> in.once(() -> read(in)));
    }
}
