package org.stroma.app.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.stroma.assemble.lineage.Stories;
import org.stroma.graph.file.Disk;

/// What the documents of the last build tell, and how those that share phrases compare, kept beside the store from one
/// process to the next. Only ever a shortcut: what is missing or damaged is made anew.
///
/// @param fingerprint of the program that makes it
record KeptStories(Path store, String fingerprint) {

    private static final String FILE = "stories";

    /// Stories that know what was kept.
    Stories read() {
        try {
            Path file = store.resolve(FILE);
            byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return all.length < Long.BYTES ? new Stories() : read(all);
        } catch (IOException e) {
            return new Stories();
        }
    }

    private Stories read(byte[] all) throws IOException {
        int end = all.length - Long.BYTES;
        Stories stories = new Stories();
        if (ByteBuffer.wrap(all, end, Long.BYTES).getLong() == sum(all, end)) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(all, 0, end));
            if (in.readUTF().equals(fingerprint)) {
                stories.read(in);
            }
        }
        return stories;
    }

    /// Keeps what the last assembly needed, if much of it is not kept yet.
    void write(Stories stories) {
        if (!stories.areWorthWriting()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(fingerprint);
            stories.write(out);
            out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + FILE, e);
        }
        Disk.writeSoon(store.resolve(FILE), bytes.toByteArray());
    }

    /// A power cut may leave less of the file than was written.
    private static long sum(byte[] bytes, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, to);
        return sum.getValue();
    }
}
