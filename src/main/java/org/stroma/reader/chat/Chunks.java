package org.stroma.reader.chat;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.text.Span;

/// Cuts a document where its paragraphs end, so that a model reads whole thoughts; each chunk begins with the last
/// paragraph of the one before, because names and pronouns reach back.
final class Chunks {

    private static final int LONGEST = 6000;
    private static final int OVERLAP = 800;

    private Chunks() {}

    static List<Chunk> of(Document document) {
        List<Span> pieces = pieces(document);
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        while (first < pieces.size()) {
            int last = first;
            while (last + 1 < pieces.size()
                    && pieces.get(first).to(pieces.get(last + 1)).length() <= LONGEST) {
                last++;
            }
            Span span = pieces.get(first).to(pieces.get(last));
            chunks.add(new Chunk(span, document.quote(span)));
            boolean overlaps =
                    last + 1 < pieces.size() && last > first && pieces.get(last).length() <= OVERLAP;
            first = overlaps ? last : last + 1;
        }
        return chunks;
    }

    /// Paragraphs that can be read, the longest cut where a line or sentence ends.
    private static List<Span> pieces(Document document) {
        List<Span> pieces = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.kind() != Section.Kind.BOILERPLATE) {
                int start = section.span().start();
                while (section.span().end() - start > LONGEST) {
                    int end = cut(document, start);
                    pieces.add(new Span(start, end));
                    start = end;
                }
                pieces.add(new Span(start, section.span().end()));
            }
        }
        return pieces;
    }

    private static int cut(Document document, int start) {
        Span window = new Span(start, start + LONGEST);
        String words = document.quote(window);
        int end = Math.max(words.lastIndexOf(". "), words.lastIndexOf('\n'));
        return end > 0 ? start + words.codePointCount(0, end + 1) : window.end();
    }
}
