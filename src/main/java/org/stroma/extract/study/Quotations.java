package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.text.Span;

/// The stretches of a document that stand between quotation marks, straight or curly. A quotation that runs over
/// several paragraphs opens each of them with a mark and is closed in the last.
final class Quotations {

    private static final String OPENING = "“«\"";
    private static final String CLOSING = "”»\"";

    /// Words between marks.
    ///
    /// @param span what stands between the marks
    /// @param section where it stands among the sections of the document
    /// @param goesOn whether the quotation before, in the paragraph before, was left open
    record Quotation(Span span, int section, boolean goesOn) {

        /// Whether most of a stretch stands between the marks.
        boolean holds(Span other) {
            int from = Math.max(span.start(), other.start());
            int to = Math.min(span.end(), other.end());
            return 2 * (to - from) > other.length();
        }
    }

    private final List<Quotation> found = new ArrayList<>();

    private Quotations() {}

    static List<Quotation> of(Document document) {
        Quotations quotations = new Quotations();
        boolean open = false;
        for (int s = 0; s < document.sections().size(); s++) {
            if (document.sections().get(s).isRead()) {
                open = quotations.read(document, s, open);
            }
        }
        return List.copyOf(quotations.found);
    }

    /// Reads a section.
    ///
    /// @return whether its last quotation is left open for the next paragraph
    private boolean read(Document document, int index, boolean leftOpen) {
        Section section = document.sections().get(index);
        int[] signs = document.quote(section.span()).codePoints().toArray();
        Optional<Integer> open = Optional.empty();
        boolean goesOn = leftOpen && isAny(OPENING, signs[0]);
        if (leftOpen && !goesOn && !found.isEmpty()) {
            found.removeLast();
        }
        for (int i = 0; i < signs.length; i++) {
            if (open.isEmpty() && isAny(OPENING, signs[i]) && (i == 0 || !Character.isLetterOrDigit(signs[i - 1]))) {
                open = Optional.of(i + 1);
            } else if (open.isPresent() && isAny(CLOSING, signs[i])) {
                add(section, index, open.get(), i, goesOn);
                open = Optional.empty();
                goesOn = false;
            }
        }
        open.ifPresent(from -> add(section, index, from, signs.length, leftOpen && from == 1));
        return open.isPresent();
    }

    private void add(Section section, int index, int from, int to, boolean goesOn) {
        if (from < to) {
            int start = section.span().start();
            found.add(new Quotation(new Span(start + from, start + to), index, goesOn));
        }
    }

    private static boolean isAny(String marks, int sign) {
        return marks.indexOf(sign) >= 0;
    }
}
