package org.stroma.model.document;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// A document made by hand: a key and words. What a test does not set is absent.
public record Paper(
        String key,
        Text text,
        List<Section> sections,
        Optional<String> title,
        Optional<PublicationDate> issued,
        Optional<String> source,
        Optional<Imprint> imprint) {

    public static Paper of(String key, String words) {
        return of(key, Text.of(words));
    }

    /// Without sections.
    public static Paper of(String key, Text text) {
        return new Paper(key, text, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// All words in one paragraph.
    public static Document paragraph(String key, String words) {
        return paragraph(key, Text.of(words));
    }

    /// All words in one paragraph.
    public static Document paragraph(String key, Text text) {
        return of(key, text)
                .in(List.of(new Section(new Span(0, text.length()), Section.Kind.PARAGRAPH)))
                .document();
    }

    public Paper in(List<Section> parts) {
        return new Paper(key, text, parts, title, issued, source, imprint);
    }

    public Paper titled(String words) {
        return new Paper(key, text, sections, Optional.of(words), issued, source, imprint);
    }

    public Paper dated(Optional<PublicationDate> date) {
        return new Paper(key, text, sections, title, date, source, imprint);
    }

    public Paper from(Optional<String> url) {
        return new Paper(key, text, sections, title, issued, url, imprint);
    }

    public Paper with(Optional<Imprint> known) {
        return new Paper(key, text, sections, title, issued, source, known);
    }

    /// In a file with the name of its key.
    public Document document() {
        return document(key);
    }

    /// Its digest is one that no other key and words have.
    public Document document(String fileName) {
        String digest = Slug.hash(64, key, text.toString());
        return new Document(key, fileName, digest, text, title, issued, source, sections, imprint, List.of());
    }
}
