package org.stroma.app.keyed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.model.ontology.Ontology;

/// What steps send each other, as bytes.
final class Portable {

    private Portable() {}

    static <T extends Record> T read(RecordBytes<T> form, byte[] bytes, Ontology ontology) {
        try {
            return form.read(bytes, ontology);
        } catch (IOException e) {
            throw new UncheckedIOException("a piece that makes no sense", e);
        }
    }

    static <T extends Record> T read(RecordBytes<T> form, byte[] bytes) {
        try {
            return form.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a piece that makes no sense", e);
        }
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    static int number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
