package org.stroma.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Archives made in memory, of names and contents in turn.
final class Packing {

    private Packing() {}

    /// Something that writes bytes.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] zip(Object... namesAndContents) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents[i].toString()));
                    zip.write(content(namesAndContents[i + 1]));
                }
            }
        });
    }

    static byte[] tar(Object... namesAndContents) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    byte[] content = content(namesAndContents[i + 1]);
                    TarArchiveEntry entry = new TarArchiveEntry(namesAndContents[i].toString(), true);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /// A ZIP archive of one entry, stored, whose name is these bytes and whose flags are these.
    static byte[] oldZip(byte[] name, int flags, String text) {
        return written(out -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(content);
            byte[] common = joined(
                    number(20, 2),
                    number(flags, 2),
                    number(0, 2),
                    number(0, 4),
                    number(crc.getValue(), 4),
                    number(content.length, 4),
                    number(content.length, 4),
                    number(name.length, 2),
                    number(0, 2));
            byte[] local = joined(number(0x04034b50, 4), common, name, content);
            byte[] central = joined(
                    number(0x02014b50, 4),
                    number(20, 2),
                    common,
                    number(0, 2),
                    number(0, 2),
                    number(0, 2),
                    number(0, 4),
                    number(0, 4),
                    name);
            out.write(local);
            out.write(central);
            out.write(joined(
                    number(0x06054b50, 4),
                    number(0, 4),
                    number(1, 2),
                    number(1, 2),
                    number(central.length, 4),
                    number(local.length, 4),
                    number(0, 2)));
        });
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        return written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    /// Lowest byte first.
    private static byte[] number(long value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >> 8 * i);
        }
        return bytes;
    }
}
