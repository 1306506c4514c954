package org.stroma.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;

/// Reads the groups and control words of RTF. Bytes are those of a code page, all others are escaped.
final class RichTextWords {

    private static final Set<String> NOT_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "listtext",
            "pntext",
            "revtbl",
            "mmathPr");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("~", " "),
            Map.entry("_", "-"));
    /// Nobody nests so deeply; without a limit a hostile file would fill the memory with groups.
    private static final int DEEPEST = 2_000;

    private final byte[] rtf;
    private final OfficeBlocks blocks = new OfficeBlocks();
    private final StringBuilder title = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group now = new Group(false, false, false, false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int skip;
    private boolean item;

    /// What holds within braces.
    ///
    /// @param hidden whether its words are no text
    /// @param fallback how many characters stand in for a Unicode one
    private record Group(boolean hidden, boolean title, boolean bold, boolean raised, int fallback) {}

    RichTextWords(byte[] rtf) throws UnreadableException {
        this.rtf = rtf;
        blocks.begin(Kind.PARAGRAPH);
        while (at < rtf.length) {
            step();
        }
        if (!groups.isEmpty()) {
            throw new UnreadableException("the RTF is cut off: a group is never closed");
        }
        blocks.end();
    }

    List<Block> blocks() {
        return blocks.blocks();
    }

    /// The title that the file declares; empty if none.
    String title() {
        return title.toString();
    }

    private void step() throws UnreadableException {
        char letter = (char) (rtf[at++] & 0xFF);
        switch (letter) {
            case '{' -> {
                groups.push(now);
                if (groups.size() > DEEPEST) {
                    throw new UnreadableException("nested too deeply");
                }
            }
            case '}' -> now = groups.isEmpty() ? now : groups.pop();
            case '\\' -> control();
            case '\r', '\n' -> {}
            default -> put(decoded(letter));
        }
    }

    private void control() {
        if (at >= rtf.length) {
            return;
        }
        char first = (char) (rtf[at] & 0xFF);
        if (first == '\'') {
            put(decoded(hexadecimal()));
        } else if (!isLetter(first)) {
            at++;
            symbol(first);
        } else {
            String word = word();
            OptionalInt number = number();
            if (at < rtf.length && rtf[at] == ' ') {
                at++;
            }
            obey(word, number.orElse(1));
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '*' -> now = new Group(true, false, now.bold(), now.raised(), now.fallback());
            case '\\', '{', '}' -> put(String.valueOf(symbol));
            case '\r', '\n' -> paragraph();
            default -> put(SIGNS.getOrDefault(String.valueOf(symbol), ""));
        }
    }

    private void obey(String word, int number) {
        switch (word) {
            case "par", "sect", "page", "row" -> paragraph();
            case "cell" -> put("\t");
            case "b" -> now = new Group(now.hidden(), now.title(), number != 0, now.raised(), now.fallback());
            case "super" -> now = new Group(now.hidden(), now.title(), now.bold(), number != 0, now.fallback());
            case "nosupersub", "plain" ->
                now = new Group(now.hidden(), now.title(), now.bold() && !word.equals("plain"), false, now.fallback());
            case "uc" -> now = new Group(now.hidden(), now.title(), now.bold(), now.raised(), Math.clamp(number, 0, 9));
            case "title" -> now = new Group(true, true, false, false, now.fallback());
            case "ls", "ilvl" -> item = true;
            case "pard" -> item = false;
            case "ansicpg" -> charset = charset(number);
            case "u" -> {
                put(String.valueOf((char) number));
                skip = now.fallback();
            }
            case "bin" -> at = (int) Math.min(rtf.length, at + (long) Math.max(0, number));
            default -> {
                if (NOT_TEXT.contains(word)) {
                    now = new Group(true, false, now.bold(), now.raised(), now.fallback());
                }
                put(SIGNS.getOrDefault(word, ""));
            }
        }
    }

    private void paragraph() {
        if (!now.hidden()) {
            blocks.set(item ? Kind.ITEM : Kind.PARAGRAPH);
            blocks.end();
            blocks.begin(Kind.PARAGRAPH);
        }
    }

    private void put(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (skip > 0) {
            skip--;
        } else if (now.title()) {
            title.append(words);
        } else if (!now.hidden() && now.raised()) {
            blocks.raise(words);
        } else if (!now.hidden()) {
            blocks.append(words, now.bold());
        }
    }

    private String word() {
        int from = at;
        while (at < rtf.length && isLetter((char) rtf[at])) {
            at++;
        }
        return new String(rtf, from, at - from, StandardCharsets.US_ASCII);
    }

    private OptionalInt number() {
        int from = at;
        while (at < rtf.length && (rtf[at] >= '0' && rtf[at] <= '9' || rtf[at] == '-' && at == from) && at - from < 9) {
            at++;
        }
        String digits = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
        return digits.matches("-?\\d+") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private int hexadecimal() {
        int from = at + 1;
        at = Math.min(rtf.length, from + 2);
        String digits = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
        return digits.matches("[0-9a-fA-F]{2}") ? Integer.parseInt(digits, 16) : ' ';
    }

    private String decoded(int value) {
        return new String(new byte[] {(byte) value}, charset);
    }

    private static Charset charset(int codePage) {
        String name = "windows-" + codePage;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
