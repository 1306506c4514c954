package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Section.Kind;

/// Joins paragraphs that a column or page breaks off, over what stands between: captions, rows, labels, notes.
final class PdfJoints {

    private static final int FARTHEST = 12;

    private PdfJoints() {}

    static List<PdfBlock> join(List<PdfBlock> blocks) {
        List<PdfBlock> rest = new ArrayList<>(blocks);
        for (int i = 0; i < rest.size(); i++) {
            int next = nextPart(rest, i);
            while (next > 0) {
                rest.set(i, rest.get(i).with(rest.remove(next)));
                next = nextPart(rest, i);
            }
        }
        return rest;
    }

    /// Where the paragraph goes on; 0 if it does not.
    private static int nextPart(List<PdfBlock> blocks, int i) {
        PdfBlock block = blocks.get(i);
        if (!isText(block) || PdfParagraphs.isEnded(block.text())) {
            return 0;
        }
        for (int j = i + 1; j < blocks.size() && j <= i + FARTHEST; j++) {
            PdfBlock next = blocks.get(j);
            if (isText(next) && goesOn(block, next)) {
                return j;
            }
            if (next.kind() == Kind.HEADING || isText(next) && next.lines().size() > 2) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isText(PdfBlock block) {
        return block.kind() == Kind.PARAGRAPH
                || block.kind() == Kind.ITEM && block.lines().size() > 1;
    }

    private static boolean goesOn(PdfBlock block, PdfBlock next) {
        PdfLine last = block.last();
        PdfLine first = next.first();
        boolean broken = first.page() != last.page() || first.y() < last.y();
        boolean alike = Math.abs(first.size() - last.size()) < 0.6f && next.kind() == Kind.PARAGRAPH;
        return broken && alike && !Character.isUpperCase(first.text().codePointAt(0))
                || broken && alike && last.text().matches("(?s).*(?:\\b(?:the|of|and|in|with|by|for|to|a|an)|[,-])");
    }
}
