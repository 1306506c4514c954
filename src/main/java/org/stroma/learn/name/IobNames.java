package org.stroma.learn.name;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stroma.model.text.Span;

/// Reads words with IOB marks, one a line, a blank line after each sentence. What stood between the words is lost;
/// they are set as English sets them.
final class IobNames {

    private static final String NO_BLANK_BEFORE = ",.;:?!)]}%/-'’";
    private static final String NO_BLANK_AFTER = "([{/-'’";

    private final StringBuilder words = new StringBuilder();
    private final List<NameText.Name> names = new ArrayList<>();
    private int start;
    private int end;
    private String type = "";

    private IobNames() {}

    /// The sentences of a file, each a text of its own.
    static List<NameText> read(Path file) {
        List<NameText> texts = new ArrayList<>();
        IobNames sentence = new IobNames();
        for (String line : NameFile.lines(file)) {
            if (line.isBlank()) {
                sentence.close(file, texts);
                sentence = new IobNames();
            } else {
                String[] cells = line.split("\t");
                sentence.add(cells[0], cells[1]);
            }
        }
        sentence.close(file, texts);
        return texts;
    }

    private void add(String word, String mark) {
        boolean open = words.isEmpty()
                || word.length() == 1 && NO_BLANK_BEFORE.contains(word)
                || NO_BLANK_AFTER.indexOf(words.charAt(words.length() - 1)) >= 0;
        words.append(open ? "" : " ");
        if (!mark.startsWith("I-")) {
            endName();
            start = length();
            type = mark.startsWith("B-") ? mark.substring(2) : "";
        }
        words.append(word);
        end = length();
    }

    private int length() {
        return words.codePointCount(0, words.length());
    }

    private void endName() {
        if (!type.isEmpty()) {
            names.add(new NameText.Name(new Span(start, end), type));
            type = "";
        }
    }

    private void close(Path file, List<NameText> texts) {
        endName();
        if (!words.isEmpty()) {
            texts.add(NameText.of(
                    requireNonNull(file.getParent()).getFileName() + "-" + texts.size(), words.toString(), names));
        }
    }
}
