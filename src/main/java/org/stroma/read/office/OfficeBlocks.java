package org.stroma.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.Line;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Furniture;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.Superscript;

/// Gathers paragraphs of an Office document. One may stand within another, as a text box does.
final class OfficeBlocks {

    private static final int LONGEST_HEADING = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /// A paragraph that is being written.
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder raised = new StringBuilder();
        private Kind kind;
        private int bold;

        Open(Kind kind) {
            this.kind = kind;
        }

        void lower() {
            if (!raised.isEmpty()) {
                words.append(Superscript.after(words, raised.toString().strip()));
                raised.setLength(0);
            }
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void begin(Kind kind) {
        open.push(new Open(kind));
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /// Says what the paragraph turned out to be.
    void set(Kind kind) {
        open.element().kind = kind;
    }

    void append(String words, boolean bold) {
        if (isOpen()) {
            open.element().lower();
            open.element().words.append(words);
            open.element().bold += bold || words.isBlank() ? words.length() : 0;
        }
    }

    void raise(String words) {
        if (isOpen()) {
            open.element().raised.append(words);
        }
    }

    void end() {
        if (isOpen()) {
            Open done = open.pop();
            done.lower();
            add(isBoldLine(done) ? Kind.HEADING : done.kind, done.words.toString());
        }
    }

    /// A row of a table: an item with tabs between its cells.
    void row(List<String> cells) {
        List<String> words = cells.stream().map(Line::collapse).toList();
        blocks.add(Rendering.block(Kind.ITEM, String.join("\t", words).strip()));
        blocks.removeIf(block -> block.raw().isEmpty());
    }

    void add(Kind kind, String words) {
        String collapsed = Line.collapse(words.codePoints()
                .filter(OfficeBlocks::isWritten)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        if (!collapsed.isEmpty()) {
            blocks.add(Rendering.block(kind, collapsed));
        }
    }

    /// Halves of characters and control characters are what damaged files hold.
    private static boolean isWritten(int letter) {
        int type = Character.getType(letter);
        return type != Character.SURROGATE && (type != Character.CONTROL || Line.isBlank(letter));
    }

    /// Many write headings as paragraphs in bold.
    private static boolean isBoldLine(Open paragraph) {
        String words = paragraph.words.toString().strip();
        return paragraph.kind == Kind.PARAGRAPH
                && paragraph.bold == paragraph.words.length()
                && words.length() <= LONGEST_HEADING
                && !words.matches("(?s).*[.;,]")
                && !Furniture.isCaption(words);
    }
}
