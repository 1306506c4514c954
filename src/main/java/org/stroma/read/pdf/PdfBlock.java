package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Section.Kind;

/// Lines of a file that belong together, and what they are.
record PdfBlock(List<PdfLine> lines, Kind kind) {

    PdfBlock {
        lines = List.copyOf(lines);
    }

    PdfLine first() {
        return lines.getFirst();
    }

    PdfLine last() {
        return lines.getLast();
    }

    PdfBlock as(Kind other) {
        return new PdfBlock(lines, other);
    }

    PdfBlock with(PdfBlock next) {
        List<PdfLine> both = new ArrayList<>(lines);
        both.addAll(next.lines);
        return new PdfBlock(both, kind);
    }

    /// The words, with single blanks where lines meet and hyphens as they stand.
    String text() {
        return String.join(" ", lines.stream().map(PdfLine::text).toList());
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfLine::bold);
    }

    float size() {
        return first().size();
    }
}
