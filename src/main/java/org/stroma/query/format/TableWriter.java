package org.stroma.query.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;

/// Columns of equal width for a terminal.
record TableWriter(Appendable out) {

    private static final int WIDEST = 60;
    private static final String LABEL = "Label";
    private static final String GAP = "  ";

    void write(Answer answer) throws IOException {
        List<Integer> shown = IntStream.range(0, answer.columns().size())
                .filter(column -> !answer.columns().contains(answer.columns().get(column) + LABEL))
                .boxed()
                .toList();
        List<List<List<String>>> lines = new ArrayList<>();
        lines.add(shown.stream()
                .map(column -> List.of(heading(answer.columns().get(column))))
                .toList());
        for (List<Cell> row : answer.rows()) {
            lines.add(shown.stream().map(column -> wrap(text(row.get(column)))).toList());
        }
        writeAligned(lines, widths(lines, shown.size()));
        out.append(answer.rows().size() == 1 ? "1 row" : answer.rows().size() + " rows")
                .append('\n');
    }

    private void writeAligned(List<List<List<String>>> rows, int[] widths) throws IOException {
        boolean header = true;
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < row.size(); column++) {
                    List<String> cell = row.get(column);
                    line.append(padded(i < cell.size() ? cell.get(i) : "", widths[column]))
                            .append(GAP);
                }
                out.append(line.toString().stripTrailing()).append('\n');
            }
            if (header) {
                out.append(rule(widths)).append('\n');
            }
            header = false;
        }
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append("-".repeat(width)).append(GAP);
        }
        return rule.toString().stripTrailing();
    }

    private static int[] widths(List<List<List<String>>> rows, int columns) {
        int[] widths = new int[columns];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < columns; column++) {
                for (String line : row.get(column)) {
                    widths[column] = Math.max(widths[column], length(line));
                }
            }
        }
        return widths;
    }

    private static String heading(String column) {
        return column.endsWith(LABEL) && column.length() > LABEL.length()
                ? column.substring(0, column.length() - LABEL.length())
                : column;
    }

    private static String text(Cell cell) {
        String text = cell.kind() == Cell.Kind.IRI ? Prefixes.shorten(cell.text()) : cell.text();
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (length(rest) > WIDEST) {
            int limit = rest.offsetByCodePoints(0, WIDEST);
            int space = rest.lastIndexOf(' ', limit);
            int end = space > 0 ? space : limit;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
