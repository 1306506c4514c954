package org.stroma.graph.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stroma.model.ontology.Ontology;

/// What {@link RecordOutput} wrote, piece by piece.
final class RecordInput {

    private static final int BITS = 7;

    private final byte[] bytes;
    private final Optional<Ontology> ontology;
    private final List<Object> held = new ArrayList<>();
    private int at;

    /// @param ontology where relations are looked up; empty if there are none
    RecordInput(byte[] bytes, Optional<Ontology> ontology) {
        this.bytes = bytes;
        this.ontology = ontology;
    }

    Ontology ontology() {
        return ontology.orElseThrow();
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    double fraction() {
        double fraction = ByteBuffer.wrap(bytes, at, Double.BYTES).getDouble();
        at += Double.BYTES;
        return fraction;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /// @param whole reads the value where it comes first
    @SuppressWarnings("unchecked")
    <T> T once(Supplier<T> whole) {
        int number = number();
        if (number > 0) {
            return (T) held.get(number - 1);
        }
        T value = whole.get();
        held.add(value);
        return value;
    }
}
