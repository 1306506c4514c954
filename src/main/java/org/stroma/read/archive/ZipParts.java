package org.stroma.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;

/// The parts of a document that is a ZIP archive by its nature: Office Open XML, OpenDocument, EPUB.
public final class ZipParts implements Closeable {

    private static final String START = "PK\u0003\u0004";
    /// A book of a thousand pages has some 5 MB; the tree of a part takes ten times its size.
    private static final int LARGEST_PART = 24 << 20;

    private static final int LONGEST_TYPE = 80;

    private final ZipArchive archive;
    private final Unpacking limits;
    private final Map<String, PackedFile> parts = new TreeMap<>();

    private ZipParts(ZipArchive archive, long packed) {
        this.archive = archive;
        this.limits = new Unpacking(packed);
        archive.files().forEach(file -> parts.putIfAbsent(file.path(), file));
    }

    /// @throws IOException if it is no archive, or a damaged one
    public static ZipParts open(Source source) throws IOException, UnreadableException {
        return new ZipParts(ZipArchive.open(new SeekableInMemoryByteChannel(source.bytes())), source.bytes().length);
    }

    /// Whether the file is an archive with a part of this name, or with this type in its `mimetype`.
    public static boolean has(Source source, String name, String type) {
        if (!source.head().startsWith(START)) {
            return false;
        }
        try (ZipParts parts = open(source)) {
            return parts.has(name) || parts.has("mimetype") && parts.type().startsWith(type) && !type.isEmpty();
        } catch (IOException | UnreadableException e) {
            return false;
        }
    }

    public boolean has(String path) {
        return parts.containsKey(path);
    }

    /// The names of the parts, sorted.
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /// What the archive says it is; empty if it does not.
    String type() throws IOException, UnreadableException {
        return text("mimetype")
                .map(String::strip)
                .filter(type -> type.length() < LONGEST_TYPE)
                .orElse("");
    }

    /// A part as XML; no entity but those of HTML is resolved.
    public Optional<Document> xml(String path) throws IOException, UnreadableException {
        return text(path).map(words -> Jsoup.parse(words, "", Parser.xmlParser()));
    }

    /// A part as text.
    public Optional<String> text(String path) throws IOException, UnreadableException {
        PackedFile part = parts.get(path);
        if (part == null) {
            return Optional.empty();
        }
        if (part.refusal().isPresent()) {
            throw new UnreadableException(path + " in it: " + part.refusal().get());
        }
        byte[] bytes = limits.bytes(part);
        if (bytes.length > LARGEST_PART) {
            throw new UnreadableException(path + " in it is larger than the " + (LARGEST_PART >> 20) + " MB that fit");
        }
        return Optional.of(new String(bytes, Decoding.charset(bytes)).replace("\uFEFF", ""));
    }

    /// A part without which there is no document.
    public Document required(String path) throws IOException, UnreadableException {
        return xml(path).orElseThrow(() -> new UnreadableException("no " + path + " in it"));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
