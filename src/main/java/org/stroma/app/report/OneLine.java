package org.stroma.app.report;

import java.util.Locale;

/// Names of files as a terminal may show them: a name may hold line breaks, escape sequences or turn the direction of
/// what follows.
public final class OneLine {

    private OneLine() {}

    public static String of(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(point -> append(line, point));
        return line.toString();
    }

    private static void append(StringBuilder line, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> line.append(escape(point));
            default -> line.appendCodePoint(point);
        }
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04X", point);
        };
    }
}
