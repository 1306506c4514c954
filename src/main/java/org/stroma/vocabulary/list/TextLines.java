package org.stroma.vocabulary.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stroma.vocabulary.entry.Complaints;

/// The lines of a text in UTF-8, counted. A line that is no UTF-8 is complained of and passed over.
final class TextLines {

    private static final char NO_UTF8 = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader reader;
    private final Complaints complaints;
    private long number;

    TextLines(InputStream bytes, Complaints complaints) {
        this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
        this.complaints = complaints;
    }

    /// Empty at the end.
    Optional<String> next() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.indexOf(NO_UTF8) < 0) {
                return Optional.of(number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            }
            complaints.at(number, "no UTF-8");
        }
        return Optional.empty();
    }

    /// Of the line that was last given, from 1.
    long number() {
        return number;
    }
}
