package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.read.format.UnreadableException;

/// The text of a document whose format is not its text: blocks in order, a blank line between them.
public final class Rendering {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int codePoints;

    /// Adds a block; its words must stand as they are to be read. Blank ones are left out.
    public Rendering add(Kind kind, String words) {
        if (words.isBlank()) {
            return this;
        }
        if (!text.isEmpty()) {
            append("\n\n");
        }
        int start = text.length();
        append(words);
        blocks.add(new Block(start, text.length(), words, blocks.size(), true, Optional.of(kind)));
        return this;
    }

    /// Where words of the block added last stand, or the nearest thing: the whole block.
    public <T> Located<T> locate(T value, String words) {
        Block last = blocks.getLast();
        int at = Math.max(0, last.raw().indexOf(words));
        int end = last.raw().startsWith(words, at)
                ? at + words.length()
                : last.raw().length();
        return located(value, last, at, end);
    }

    /// The same for a stretch of the block added last, in UTF-16 units.
    public <T> Located<T> located(T value, int from, int to) {
        return located(value, blocks.getLast(), from, to);
    }

    public Text text() {
        return Text.of(text.toString());
    }

    /// The blocks added, for the layout.
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// A page of the web or of Markdown: title and date first, then its blocks, of which none repeats the title.
    ///
    /// @throws UnreadableException if there is nothing to read
    public static Rendering page(Optional<String> title, Optional<PublicationDate> date, List<Block> body)
            throws UnreadableException {
        Rendering page = new Rendering();
        title.ifPresent(words -> page.add(Kind.TITLE, words));
        date.ifPresent(day -> page.add(Kind.IMPRINT, day.iso()));
        for (Block block : body) {
            boolean repeats =
                    block.given().equals(Optional.of(Kind.HEADING)) && title.equals(Opening.title(block.raw()));
            page.add(block.given().orElse(Kind.PARAGRAPH), repeats ? "" : block.raw());
        }
        if (body.isEmpty()) {
            throw new UnreadableException("no text to read in it");
        }
        return page;
    }

    /// A block of a page before its place is known.
    public static Block block(Kind kind, String words) {
        return new Block(0, words.length(), words, 0, true, Optional.of(kind));
    }

    private <T> Located<T> located(T value, Block last, int from, int to) {
        int start = codePoints - last.raw().codePointCount(from, last.raw().length());
        return new Located<>(value, new Span(start, start + last.raw().codePointCount(from, to)));
    }

    private void append(String words) {
        text.append(words);
        codePoints += words.codePointCount(0, words.length());
    }
}
