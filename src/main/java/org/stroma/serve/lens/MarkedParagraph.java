package org.stroma.serve.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stroma.serve.lookup.MarkedStretches;

/// The marks of a paragraph. Places may overlap, and may reach into the next paragraph.
final class MarkedParagraph {

    private MarkedParagraph() {}

    /// @param places in the order of the text
    static List<LensView.Piece> pieces(Paragraph paragraph, Collection<MarkedPlace> places) {
        List<MarkedStretches.Mark<MarkedPlace>> marks = new ArrayList<>();
        for (MarkedPlace place : places) {
            int start = Math.max(place.start(), paragraph.start());
            int end = Math.min(place.end(), paragraph.end());
            if (start < end) {
                marks.add(new MarkedStretches.Mark<>(start - paragraph.start(), end - paragraph.start(), place));
            }
        }
        return MarkedStretches.of(paragraph.words(), marks).list().stream()
                .map(stretch -> piece(stretch, paragraph.start()))
                .toList();
    }

    private static LensView.Piece piece(MarkedStretches.Stretch<MarkedPlace> stretch, int offset) {
        List<Note> here = notes(stretch.marks());
        List<Note> begun = notes(stretch.marks().stream()
                .filter(mark -> mark.meaning().start() == stretch.start() + offset)
                .toList());
        TreeSet<String> signs = new TreeSet<>();
        here.forEach(note -> signs.add(note.sign()));
        return new LensView.Piece(
                stretch.words(),
                String.join(" ", signs),
                here.stream().map(note -> Integer.toString(note.number())).collect(Collectors.joining(" ")),
                begun);
    }

    private static List<Note> notes(List<MarkedStretches.Mark<MarkedPlace>> marks) {
        return marks.stream().map(mark -> mark.meaning().note()).toList();
    }
}
