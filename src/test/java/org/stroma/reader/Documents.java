package org.stroma.reader;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Documents of plain paragraphs.
public final class Documents {

    private Documents() {}

    /// One paragraph for each line.
    public static Document of(String name, String words) {
        Text text = Text.of(words);
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (String line : words.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (length > 0) {
                sections.add(new Section(new Span(start, start + length), Section.Kind.PARAGRAPH));
            }
            start += length + 1;
        }
        return Paper.of(name, text).in(sections).document();
    }
}
