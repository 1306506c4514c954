package org.stroma.serve.lens;

import java.util.ArrayList;
import java.util.List;

/// Lays a text and its notes out side by side: each note beside the paragraph in which its place begins.
///
/// @param places in the order of the text
record LensRows(List<MarkedPlace> places) {

    // Measures of the style sheet, in letters and in pixels.
    private static final int TEXT_LETTERS = 74;
    private static final int TEXT_LINE = 30;
    private static final int TEXT_PADDING = 13;
    private static final int NOTE_LETTERS = 50;
    private static final int NOTE_LINE = 24;
    private static final int FEWEST = 3;
    // The line that unfolds the others takes up a line itself.
    private static final int NOT_WORTH_FOLDING = 2;

    /// The whole text in paragraphs.
    List<LensView.Row> ofText(String text) {
        List<LensView.Row> rows = new ArrayList<>();
        List<MarkedPlace> open = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : Paragraph.of(text)) {
            int from = next;
            while (next < places.size() && places.get(next).start() < following(paragraph)) {
                next++;
            }
            List<MarkedPlace> begun = places.subList(from, next);
            open.removeIf(place -> place.end() <= paragraph.start());
            open.addAll(begun);
            rows.add(new LensView.Row(
                    MarkedParagraph.pieces(paragraph, open),
                    paragraph.gap(),
                    paragraph.heading(),
                    folded(notes(begun), paragraph)));
        }
        List<Note> beyond = notes(places.subList(next, places.size()));
        if (!beyond.isEmpty()) {
            rows.add(new LensView.Row(List.of(), "", false, new LensView.Notes(beyond, List.of())));
        }
        return rows;
    }

    /// Only the words that were read, for a document whose text is not kept.
    List<LensView.Row> ofQuotes() {
        return places.stream()
                .map(place -> new LensView.Row(
                        List.of(new LensView.Piece(
                                place.note().quote(),
                                place.note().sign(),
                                Integer.toString(place.note().number()),
                                List.of(place.note()))),
                        "",
                        false,
                        new LensView.Notes(List.of(place.note()), List.of())))
                .toList();
    }

    private static int following(Paragraph paragraph) {
        return paragraph.end()
                + paragraph.gap().codePointCount(0, paragraph.gap().length());
    }

    private static List<Note> notes(List<MarkedPlace> places) {
        return places.stream().map(MarkedPlace::note).toList();
    }

    // As many notes as are together about as high as the paragraph.
    private static LensView.Notes folded(List<Note> notes, Paragraph paragraph) {
        int room = lines(paragraph.words().length(), TEXT_LETTERS) * TEXT_LINE + TEXT_PADDING;
        int shown = 0;
        int height = 0;
        while (shown < notes.size()) {
            height += lines(notes.get(shown).length(), NOTE_LETTERS) * NOTE_LINE;
            if (shown >= FEWEST && height > room) {
                break;
            }
            shown++;
        }
        if (notes.size() - shown <= NOT_WORTH_FOLDING) {
            shown = notes.size();
        }
        return new LensView.Notes(notes.subList(0, shown), notes.subList(shown, notes.size()));
    }

    private static int lines(int letters, int ofLine) {
        return Math.max(1, (letters + ofLine - 1) / ofLine);
    }
}
