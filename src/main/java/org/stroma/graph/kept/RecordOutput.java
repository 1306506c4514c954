package org.stroma.graph.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Bytes that grow. What is to be held once stands where it comes first, and is a number from then on.
final class RecordOutput {

    private static final int FIRST = 1 << 12;
    /// Bits of a number that a byte holds; its last bit tells whether more follow.
    private static final int BITS = 7;

    private final Map<Object, Integer> held = new HashMap<>();
    private byte[] bytes = new byte[FIRST];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    void number(int number) {
        room(Integer.BYTES + 1);
        int rest = number;
        while (rest >>> BITS != 0) {
            bytes[size++] = (byte) (rest | 1 << BITS);
            rest >>>= BITS;
        }
        bytes[size++] = (byte) rest;
    }

    void fraction(double fraction) {
        room(Double.BYTES);
        ByteBuffer.wrap(bytes, size, Double.BYTES).putDouble(fraction);
        size += Double.BYTES;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /// @param whole writes the value where it comes first
    <T> void once(T value, Consumer<T> whole) {
        Integer number = held.get(value);
        if (number == null) {
            number(0);
            whole.accept(value);
            held.put(value, held.size() + 1);
        } else {
            number(number);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
