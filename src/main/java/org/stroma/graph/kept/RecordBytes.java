package org.stroma.graph.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.stroma.model.ontology.Ontology;

/// Records of one type as bytes and back without loss, in a form of our own that takes a fraction of the time of one
/// that names what it holds: a build reads thousands. A check sum at their end tells what is damaged. The same records
/// give the same bytes. Only the program that wrote them can read them; whoever keeps them keeps them under a hash of
/// the program.
public final class RecordBytes<T extends Record> {

    private final Form<T> form;

    private RecordBytes(Form<T> form) {
        this.form = form;
    }

    public static <T extends Record> RecordBytes<T> of(Class<T> type) {
        return new RecordBytes<>(Forms.of(type));
    }

    public byte[] write(T value) {
        RecordOutput out = new RecordOutput();
        form.write(value, out);
        byte[] bytes = out.bytes();
        return ByteBuffer.allocate(bytes.length + Long.BYTES)
                .put(bytes)
                .putLong(sum(bytes, bytes.length))
                .array();
    }

    /// @throws IOException if the bytes are damaged
    public T read(byte[] bytes) throws IOException {
        return read(bytes, Optional.empty());
    }

    /// @param ontology where relations are looked up
    /// @throws IOException if the bytes are damaged, or a relation is unknown
    public T read(byte[] bytes, Ontology ontology) throws IOException {
        return read(bytes, Optional.of(ontology));
    }

    private T read(byte[] bytes, Optional<Ontology> ontology) throws IOException {
        int end = bytes.length - Long.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != sum(bytes, end)) {
            throw new IOException("damaged: " + bytes.length + " bytes");
        }
        try {
            return form.read(new RecordInput(Arrays.copyOf(bytes, end), ontology));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IOException(e);
        }
    }

    private static long sum(byte[] bytes, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, to);
        return sum.getValue();
    }
}
