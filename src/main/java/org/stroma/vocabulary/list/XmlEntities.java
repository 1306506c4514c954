package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// XML whose short forms of namespaces (`&obo;`) are written out. Java's parsers stop after a few thousand of them,
/// which is wise with files of strangers; ontologies have millions. Only what is declared at the top and is itself
/// short counts, so that no text grows out of bounds.
final class XmlEntities extends InputStream {

    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,40})\\s+[\"']([^\"'<%]{0,200})[\"']\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,40});");
    private static final int BEGINNING = 1 << 14;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 400;

    private final InputStream bytes;
    private final Map<String, byte[]> values;
    private byte[] open = {};
    private int at;

    private XmlEntities(InputStream bytes, Map<String, byte[]> values) {
        this.bytes = bytes;
        this.values = values;
    }

    /// @param bytes that can be marked
    static InputStream writtenOut(InputStream bytes) throws IOException {
        bytes.mark(BEGINNING);
        String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        bytes.reset();
        Map<String, byte[]> values = values(beginning);
        return values.isEmpty() ? bytes : new XmlEntities(bytes, values);
    }

    private static Map<String, byte[]> values(String beginning) {
        Map<String, byte[]> values = new HashMap<>();
        Matcher declared = DECLARED.matcher(beginning);
        while (declared.find()) {
            String value = REFERENCE
                    .matcher(declared.group(2))
                    .replaceAll(inner -> Matcher.quoteReplacement(
                            values.containsKey(inner.group(1))
                                    ? new String(values.get(inner.group(1)), StandardCharsets.ISO_8859_1)
                                    : inner.group()));
            if (value.length() <= LONGEST_VALUE) {
                values.putIfAbsent(declared.group(1), value.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return values;
    }

    @Override
    public int read() throws IOException {
        if (at < open.length) {
            return open[at++] & 0xff;
        }
        int next = bytes.read();
        if (next == '&') {
            open = reference();
            at = 0;
            return open[at++] & 0xff;
        }
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = 0;
        for (int next = length == 0 ? -1 : read(); next >= 0; next = read()) {
            into[from + count++] = (byte) next;
            if (count == length) {
                return count;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /// What stands for a reference, whose `&` has been read: its value, else the very bytes.
    private byte[] reference() throws IOException {
        StringBuilder name = new StringBuilder("&");
        int next = bytes.read();
        while (next >= 0 && next != ';' && name.length() <= LONGEST_NAME && next != '&') {
            name.append((char) next);
            next = bytes.read();
        }
        byte[] value = next == ';' ? values.get(name.substring(1)) : null;
        if (value != null && value.length > 0) {
            return value;
        }
        if (next >= 0) {
            name.append((char) next);
        }
        return name.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
