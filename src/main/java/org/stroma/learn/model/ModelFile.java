package org.stroma.learn.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/// Writes a model of OpenNLP so that training twice gives the same bytes: OpenNLP itself puts the clock into the
/// archive and into its manifest, and archives packed by different versions of a library differ.
public final class ModelFile {

    private static final String MANIFEST = "manifest.properties";

    /// The first of January 1980, the earliest time that an archive can tell.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModelFile() {}

    /// Writes a model as OpenNLP reads it.
    ///
    /// @throws IOException where the file cannot be written
    public static void write(BaseModel model, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries(bytes.toByteArray()).entrySet()) {
                write(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? withoutClock(content) : content);
            }
        }
        return entries;
    }

    private static byte[] withoutClock(byte[] manifest) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(manifest, StandardCharsets.ISO_8859_1)));
        properties.setProperty("Timestamp", "0");
        StringBuilder lines = new StringBuilder();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            lines.append(name)
                    .append('=')
                    .append(escaped(properties.getProperty(name)))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(":", "\\:")
                .replace("=", "\\=")
                .replace("!", "\\!");
    }
}
