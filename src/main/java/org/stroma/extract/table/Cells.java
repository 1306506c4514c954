package org.stroma.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.text.Span;

/// The cells of a line of a table, which tabs part.
///
/// @param passage the line
/// @param cells one where the line is none of a table; in code points of the document
record Cells(Passage passage, List<Span> cells) {

    Cells {
        cells = List.copyOf(cells);
    }

    static Cells of(Document document, Passage passage) {
        Span line = passage.sentence().span();
        int[] signs = document.quote(line).codePoints().toArray();
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= signs.length; i++) {
            if (i == signs.length || signs[i] == '\t') {
                cells.add(new Span(line.start() + from, line.start() + i));
                from = i + 1;
            }
        }
        return new Cells(passage, cells);
    }

    int size() {
        return cells.size();
    }

    /// The names in a cell that no other name there holds, in reading order.
    List<Mention> names(int column) {
        return passage.outermost().stream()
                .filter(mention -> cells.get(column).contains(mention.span()))
                .toList();
    }

    /// Those that begin the cell or stand behind a comma or "and": of "mobilization in myeloma" the first.
    List<Mention> listed(int column) {
        PassageWords words = new PassageWords(passage);
        return names(column).stream()
                .filter(name -> name.span().start() == cells.get(column).start()
                        || words.lower(words.first(name) - 1).matches("[,;/]|and|or"))
                .toList();
    }

    /// All names in a cell, those inside others among them.
    List<Mention> allNames(int column) {
        return passage.mentions().stream()
                .filter(mention -> cells.get(column).contains(mention.span()))
                .toList();
    }
}
