package org.stroma.graph.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of fields as lines of text; a tab, line break or backslash in a field is escaped.
public final class Tsv {

    private Tsv() {}

    public static String line(Object... fields) {
        return Arrays.stream(fields)
                .map(field -> escaped(field.toString()))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    public static List<List<String>> rows(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .map(line -> Arrays.stream(line.split("\t", -1))
                                .map(Tsv::plain)
                                .toList())
                        .toList();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            plain.append(c == '\\' ? unescaped(field.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> escape;
        };
    }
}
