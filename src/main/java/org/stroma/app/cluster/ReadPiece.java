package org.stroma.app.cluster;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A document on its way through a cluster, with what came of reading it.
///
/// @param document as bytes of {@link PortableRecords}; none where only the rest is asked for
/// @param findings as such bytes; none while it was not read
/// @param failure why reading failed; empty where it did not
public record ReadPiece(byte[] document, byte[] findings, String failure) {

    /// So many documents take a machine some seconds to read.
    public static final int AT_ONCE = 32;

    private static final byte[] NONE = {};

    public static ReadPiece unread(byte[] document) {
        return new ReadPiece(document, NONE, "");
    }

    public static ReadPiece of(byte[] bytes) {
        List<byte[]> parts = Frames.parts(bytes);
        return new ReadPiece(parts.get(0), parts.get(1), new String(parts.get(2), StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return Frames.of(document, findings, failure.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether what it says is known.
    public boolean isRead() {
        return findings.length > 0;
    }

    /// The same without the document.
    ReadPiece result() {
        return new ReadPiece(NONE, findings, failure);
    }

    private ReadPiece with(ReadBytes read) {
        return new ReadPiece(document, read.findings(), read.failure());
    }

    /// Reads documents that were not read yet.
    public static Step reading(ClusterTask task) {
        return (key, values, out) -> {
            ReadPiece piece = of(values.getFirst());
            out.give(
                    key,
                    piece.isRead()
                            ? values.getFirst()
                            : piece.with(task.read(piece.document())).bytes());
        };
    }

    /// What came of reading documents, without these.
    public static Step results() {
        return (key, values, out) ->
                out.give(key, of(values.getFirst()).result().bytes());
    }
}
