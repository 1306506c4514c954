package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.Line;

/// Lines that belong together: a paragraph, a bullet, a heading.
///
/// @param start offset in UTF-16 units
/// @param end offset in UTF-16 units, exclusive
/// @param raw the words as they stand, line breaks and all
/// @param line how many lines with words stand above
/// @param alone whether blank lines stand around it
/// @param given what it is, where the format says so
public record Block(int start, int end, String raw, int line, boolean alone, Optional<Kind> given) {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[•‣◦▪▫●○■□►▶➤✓✔✦⁃·∙*–—-]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z]\\)|\\(?[ivx]{2,4}[.)])[\\s\\p{Z}]+(?=\\S)");
    private static final int LONGEST_WRAPPED = 130;
    private static final int SHORTEST_WRAPPED = 55;
    /// Writers break a line a little before the margin when the next word is long or hyphenated.
    private static final int SLACK = 6;

    /// The words with single spaces between.
    public String text() {
        return Line.collapse(raw);
    }

    /// How many characters of `raw` the bullet or number before an item takes; 0 if there is none.
    int bulletLength() {
        return bulletLength(raw);
    }

    /// The blocks of a plain text: a line each, but lines broken at a margin are one.
    static List<Block> of(String text) {
        List<Line> lines = Line.of(text);
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).afterBlank()) {
                to++;
            }
            addStanza(text, lines, from, to, blocks);
            from = to;
        }
        return blocks;
    }

    private static void addStanza(String text, List<Line> lines, int from, int to, List<Block> blocks) {
        List<Line> stanza = lines.subList(from, to);
        boolean wrapped = isWrapped(stanza);
        int width = width(stanza);
        for (int first = 0; first < stanza.size(); ) {
            int last = first;
            while (wrapped && last + 1 < stanza.size() && continues(stanza.get(last), stanza.get(last + 1), width)) {
                last++;
            }
            int start = stanza.get(first).start();
            int end = stanza.get(last).end();
            boolean alone = first == 0 && last == stanza.size() - 1;
            blocks.add(new Block(start, end, text.substring(start, end), from + first, alone, Optional.empty()));
            first = last + 1;
        }
    }

    /// Whether the lines look broken at a margin: they fill it, and most break off in mid-sentence.
    private static boolean isWrapped(List<Line> stanza) {
        int width = width(stanza);
        if (stanza.size() < 2 || width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) {
            return false;
        }
        int joints = 0;
        int open = 0;
        for (int i = 0; i + 1 < stanza.size(); i++) {
            Line line = stanza.get(i);
            if (continues(line, stanza.get(i + 1), width)) {
                joints++;
                open += line.text().matches("(?s).*[.!?:;…]") ? 0 : 1;
            }
        }
        return open * 2 >= joints && joints > 0;
    }

    /// Whether the next line goes on with this one: its first word would not have fitted.
    private static boolean continues(Line line, Line next, int width) {
        String word = next.text().split("\\s", 2)[0];
        boolean full = line.text().length() + 1 + word.length() > width - SLACK;
        return full
                && bulletLength(next.text()) == 0
                && !word.startsWith("[")
                && !Furniture.isFurniture(line.text())
                && !Furniture.isFurniture(next.text());
    }

    private static int width(List<Line> stanza) {
        return stanza.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    private static int bulletLength(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? bullet.end() : 0;
    }
}
