package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stroma.model.document.Section.Kind;

/// Finds where in a column one paragraph ends and the next begins.
final class PdfParagraphs {

    private static final Pattern ENDED = Pattern.compile(".*[.!?:;][\\])”’\"]*", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("(?:[•‣◦▪▫●○■□►▶➤✓✔⁃·∙–]|\\[\\d{1,3}]|\\(?\\d{1,3}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final float SAME_SIZE = 0.06f;
    private static final float INDENT = 0.7f;
    private static final float FARTHEST_INDENT = 2.5f;
    private static final float LOOSE = 1.35f;
    private static final int FEWEST_CELLS = 3;

    private final PdfColumn column;
    private final float margin;
    private final float right;
    private final List<PdfBlock> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();

    private PdfParagraphs(PdfColumn column) {
        this.column = column;
        this.margin = column.margin();
        this.right = column.right();
    }

    /// The blocks of a column from top to bottom; rows of tables are items with tabs between their cells.
    static List<PdfBlock> of(PdfColumn column) {
        PdfParagraphs paragraphs = new PdfParagraphs(column);
        column.lines().forEach(paragraphs::add);
        paragraphs.close();
        return paragraphs.blocks;
    }

    static boolean isItem(String words) {
        return ITEM.matcher(words).matches();
    }

    static boolean isEnded(String words) {
        return ENDED.matcher(words).matches();
    }

    private void add(PdfLine line) {
        if (line.cells().size() >= FEWEST_CELLS) {
            close();
            blocks.add(new PdfBlock(List.of(line), Kind.ITEM));
            return;
        }
        if (!open.isEmpty() && begins(open.getLast(), line)) {
            close();
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new PdfBlock(open, isItem(open.getFirst().text()) ? Kind.ITEM : Kind.PARAGRAPH));
            open.clear();
        }
    }

    private boolean begins(PdfLine before, PdfLine line) {
        return !isSameFont(before, line)
                || line.y() - before.y() > LOOSE * column.pitch(line.size())
                || beginsItem(before, line)
                || PdfKinds.isCaption(line.text(), line.bold())
                || isIndented(before, line)
                || endsShort(before, line);
    }

    /// A number at the start of a line may be part of the text; a bullet is not.
    private static boolean beginsItem(PdfLine before, PdfLine line) {
        boolean number = line.text().matches("(?s)[\\[(]?\\d.*");
        return isItem(line.text()) && (!number || isEnded(before.text()) || isItem(before.text()));
    }

    private static boolean isSameFont(PdfLine before, PdfLine line) {
        boolean size = Math.abs(before.size() - line.size()) <= SAME_SIZE * Math.max(before.size(), line.size());
        return size && before.bold() == line.bold();
    }

    /// Whether a first line stands in or out: of the margin that most lines keep, in lists of that of the second
    /// line.
    private boolean isIndented(PdfLine before, PdfLine line) {
        float em = line.size();
        if (isCentred(before, line)) {
            return false;
        }
        boolean in = line.left() > margin + INDENT * em;
        boolean out = line.left() < before.left() - INDENT * em;
        if (isItem(open.getFirst().text()) || open.getFirst().left() < margin - INDENT * em) {
            return out;
        }
        return in && line.left() > before.left() + INDENT * em || out && line.left() < margin - INDENT * em;
    }

    /// No paragraph is indented as far as the lines of a centred title differ.
    private boolean isCentred(PdfLine before, PdfLine line) {
        float shift = before.left() + before.right() - line.left() - line.right();
        float step = Math.abs(before.left() - line.left());
        boolean off = Math.min(before.left(), line.left()) > margin + line.size();
        return Math.abs(shift) < line.size() / 2 && step > (off ? 1 : FARTHEST_INDENT * line.size());
    }

    /// Whether the next word would have fitted behind a line that ends a sentence; if much would have, any line.
    private boolean endsShort(PdfLine before, PdfLine line) {
        float free = right - before.right();
        boolean fits = free > line.firstWord() + line.size();
        boolean much = free > 0.4f * (right - margin)
                && Character.isUpperCase(line.text().codePointAt(0));
        return fits && isEnded(before.text())
                || much && !isCentred(before, line) && !before.text().endsWith("-");
    }
}
