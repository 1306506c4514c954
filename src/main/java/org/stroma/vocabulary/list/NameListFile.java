package org.stroma.vocabulary.list;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;

/// A file with a user's names, perhaps compressed with gzip. Its format is told by how it begins.
///
/// @param progress told of each stretch of bytes that was read, of the file as it lies there
record NameListFile(Path path, LongConsumer progress) {

    private static final List<ListFormat> FORMATS = List.of(
            new OboList(), new OboGraphList(), new RdfList(Lang.RDFXML), new RdfList(Lang.TURTLE), new TableList());

    private static final int BEGINNING = 1 << 14;
    private static final int GZIP = 0x8b1f;

    /// What the file begins with, however it is encoded.
    String beginning() throws IOException {
        try (InputStream bytes = open()) {
            String text = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            int lastLine = text.lastIndexOf('\n');
            String whole = lastLine < 0 ? text : text.substring(0, lastLine + 1);
            return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        }
    }

    /// Empty if it is in none of the formats.
    Optional<ListFormat> format() throws IOException {
        String beginning = beginning();
        return FORMATS.stream().filter(format -> format.recognises(beginning)).findFirst();
    }

    /// The bytes of the list. The caller closes them.
    InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(new CountedBytes(Files.newInputStream(path), progress), 1 << 16);
        try {
            bytes.mark(2);
            int magic = bytes.read() | bytes.read() << 8;
            bytes.reset();
            return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
