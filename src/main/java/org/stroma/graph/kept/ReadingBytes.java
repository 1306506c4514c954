package org.stroma.graph.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Readings as bytes, packed with gzip (RFC 1952), whose check sum and length tell what is damaged.
final class ReadingBytes {

    private static final int BUFFER = 1 << 14;

    /// How one value is written.
    interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /// How one value is read.
    interface ReadingOne<T> {
        T read(DataInputStream in) throws IOException;
    }

    private ReadingBytes() {}

    static byte[] write(List<Reading> readings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new FastGzip(bytes))) {
            list(out, readings, ReadingBytes::reading);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException if the bytes are damaged
    static List<Reading> read(byte[] bytes) throws IOException {
        byte[] whole;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            whole = in.readAllBytes();
        }
        return list(new DataInputStream(new ByteArrayInputStream(whole)), ReadingBytes::reading);
    }

    private static void reading(DataOutputStream out, Reading reading) throws IOException {
        switch (reading) {
            case Document document -> document(out, document);
            case Duplicate duplicate -> pair(out, 1, duplicate.file(), duplicate.first());
            case Unreadable refused -> pair(out, 2, refused.file(), refused.reason());
        }
    }

    private static Reading reading(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 0 -> document(in);
            case 1 -> new Duplicate(words(in), words(in));
            case 2 -> new Unreadable(words(in), words(in));
            default -> throw new IOException("no reading of kind " + kind);
        };
    }

    private static void pair(DataOutputStream out, int kind, String one, String other) throws IOException {
        out.writeByte(kind);
        words(out, one);
        words(out, other);
    }

    private static void document(DataOutputStream out, Document document) throws IOException {
        pair(out, 0, document.key(), document.fileName());
        words(out, document.sha256());
        words(out, document.text().toString());
        maybe(out, document.title(), ReadingBytes::words);
        maybe(out, document.issued().map(PublicationDate::iso), ReadingBytes::words);
        maybe(out, document.source(), ReadingBytes::words);
        list(out, document.sections(), ReadingBytes::section);
        maybe(out, document.imprint(), ImprintBytes::write);
        list(out, document.otherNames(), ReadingBytes::words);
    }

    private static Document document(DataInputStream in) throws IOException {
        return new Document(
                words(in),
                words(in),
                words(in),
                Text.of(words(in)),
                maybe(in, ReadingBytes::words),
                maybe(in, ReadingBytes::words).map(PublicationDate::new),
                maybe(in, ReadingBytes::words),
                list(in, ReadingBytes::section),
                maybe(in, ImprintBytes::read),
                list(in, ReadingBytes::words));
    }

    private static void section(DataOutputStream out, Section section) throws IOException {
        span(out, section.span());
        out.writeByte(section.kind().ordinal());
    }

    private static Section section(DataInputStream in) throws IOException {
        return new Section(span(in), Section.Kind.values()[in.readByte()]);
    }

    static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    static void words(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String words(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static <T> void maybe(DataOutputStream out, Optional<T> value, Writing<T> writing) throws IOException {
        list(out, value.stream().toList(), writing);
    }

    static <T> Optional<T> maybe(DataInputStream in, ReadingOne<T> reading) throws IOException {
        return list(in, reading).stream().findFirst();
    }

    static <T> void list(DataOutputStream out, List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(out, value);
        }
    }

    static <T> List<T> list(DataInputStream in, ReadingOne<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(reading.read(in));
        }
        return List.copyOf(values);
    }

    /// Texts shrink to a half with the least effort; more takes longer than the disk does.
    private static final class FastGzip extends GZIPOutputStream {
        private FastGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
