package org.stroma.learn.name;

import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// A text in which somebody marked the names.
///
/// @param id of the article, the same in every corpus where it has a PubMed number
/// @param names as the corpus has them; they may overlap
record NameText(String id, Document document, List<Name> names) {

    /// A marked name.
    ///
    /// @param type as the corpus calls it
    record Name(Span span, String type) {}

    private static final String NO_DIGEST = "0".repeat(64);

    NameText {
        names = List.copyOf(names);
    }

    /// A text of one paragraph.
    static NameText of(String id, String words, List<Name> names) {
        return of(id, words, 0, names);
    }

    /// A text whose first code points are its title.
    static NameText of(String id, String words, int title, List<Name> names) {
        Text text = Text.of(words);
        Document document = new Document(
                id,
                id,
                NO_DIGEST,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sections(title, text.length()),
                Optional.empty(),
                List.of());
        return new NameText(
                id,
                document,
                names.stream()
                        .filter(name -> name.span().end() <= text.length())
                        .toList());
    }

    private static List<Section> sections(int title, int end) {
        if (title == 0 || title >= end) {
            return List.of(new Section(new Span(0, end), Kind.PARAGRAPH));
        }
        return List.of(new Section(new Span(0, title), Kind.TITLE), new Section(new Span(title, end), Kind.PARAGRAPH));
    }
}
