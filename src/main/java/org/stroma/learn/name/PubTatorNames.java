package org.stroma.learn.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.text.Span;

/// Reads abstracts in PubTator's format: `id|t|title`, `id|a|abstract`, then a row for each name (id, start, end,
/// words, type, identifier) with offsets in title, a blank and abstract.
final class PubTatorNames {

    private static final int COLUMNS = 5;

    private String title = "";
    private String text = "";
    private final List<NameText.Name> names = new ArrayList<>();

    private PubTatorNames() {}

    /// The abstracts of a file, in its order. Rows whose words do not stand where they say are passed over.
    static List<NameText> read(Path file) {
        Map<String, PubTatorNames> articles = new LinkedHashMap<>();
        for (String line : NameFile.lines(file)) {
            String id = line.split("[|\t]", 2)[0];
            if (!id.isEmpty()) {
                articles.computeIfAbsent(id, i -> new PubTatorNames()).add(line.substring(id.length()));
            }
        }
        List<NameText> texts = new ArrayList<>();
        articles.forEach((id, article) -> texts.add(
                NameText.of(id, article.text, article.title.codePointCount(0, article.title.length()), article.names)));
        return texts;
    }

    private void add(String line) {
        if (line.startsWith("|t|")) {
            title = line.substring(3);
            text = title;
        } else if (line.startsWith("|a|")) {
            text = title + " " + line.substring(3);
        } else {
            addName(line.split("\t"));
        }
    }

    private void addName(String[] cells) {
        if (cells.length >= COLUMNS && cells[1].matches("\\d+")) {
            int start = Integer.parseInt(cells[1]);
            int end = Integer.parseInt(cells[2]);
            if (text.codePointCount(0, text.length()) >= end
                    && start < end
                    && wordsAt(start, end).equals(cells[3])) {
                names.add(new NameText.Name(new Span(start, end), cells[4]));
            }
        }
    }

    private String wordsAt(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
