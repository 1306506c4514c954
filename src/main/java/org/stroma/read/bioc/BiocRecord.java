package org.stroma.read.bioc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;
import org.stroma.read.format.Records;
import org.stroma.read.format.Source;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// One document of a BioC collection, however it was written down. Its annotations are not read.
///
/// @param infons of the document
record BiocRecord(String id, Map<String, String> infons, List<Passage> passages) {

    /// A stretch of text and what is said of it.
    record Passage(Map<String, String> infons, String text) {

        String infon(String name) {
            return infons.getOrDefault(name, "");
        }
    }

    /// Adds it to what its file gives, or the reason why it is not to be had.
    ///
    /// @param where such as `at line 7`
    void addTo(Records file, Source source, Boilerplate boilerplate, String where) {
        if (!file.isNew("document " + id, where)) {
            return;
        }
        if (hasWords()) {
            file.add(document(source, boilerplate));
        } else {
            file.refuse("document " + id + " has no text");
        }
    }

    private boolean hasWords() {
        return passages.stream().anyMatch(passage -> !passage.text().isBlank());
    }

    /// Title, journal and date, authors, passages: each once, in this order.
    private Document document(Source source, Boilerplate boilerplate) {
        Optional<Passage> title =
                passages.stream().filter(passage -> kind(passage) == Kind.TITLE).findFirst();
        String words = title.map(Passage::text).map(Line::collapse).orElse("");
        BiocInfons known = BiocInfons.of(this);
        Rendering rendering = new Rendering();
        Imprint imprint = known.render(words, rendering);
        passages.stream()
                .filter(passage -> !title.equals(Optional.of(passage)))
                .forEach(passage -> rendering.add(kind(passage), Line.collapse(passage.text())));
        Text text = rendering.text();
        return source.record(id)
                .document(
                        text,
                        Opening.title(words),
                        known.date(),
                        known.url(),
                        TextLayout.of(text, rendering.blocks(), boilerplate).sections(),
                        Optional.of(imprint));
    }

    /// By the section that a passage is in, then by its own type, as PMC and PubTator name them.
    private static Kind kind(Passage passage) {
        String type = passage.infon("type");
        return switch (passage.infon("section_type")) {
            case "TITLE" -> Kind.TITLE;
            case "REF", "COMP_INT", "AUTH_CONT", "ACK_FUND", "SUPPL", "ABBR", "KEYWORD", "REVIEW_INFO" ->
                Kind.BOILERPLATE;
            case "" -> type.equals("title") || type.equals("front") ? Kind.TITLE : byType(type);
            default -> byType(type);
        };
    }

    private static Kind byType(String type) {
        if (type.matches("(?:abstract_)?title.*")) {
            return Kind.HEADING;
        }
        if (type.matches("(?:fig|table)_.*caption|fig_title|table_title")) {
            return Kind.CAPTION;
        }
        return type.matches("ref|footnote|table|table_foot.*") ? Kind.BOILERPLATE : Kind.PARAGRAPH;
    }
}
