package org.stroma.learn.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.text.Span;

/// Kinds of names whose places corpora mark and that are found by their form and context.
enum SpottedKind {
    VARIANT("SequenceVariant"),
    CELL_LINE("CellLine");

    private final String type;

    /// @param type as BioRED calls it
    SpottedKind(String type) {
        this.type = type;
    }

    static Optional<SpottedKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    static List<SpottedKind> all() {
        return List.of(values());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A name without the general word behind it, which corpora leave out: "SW480" of "SW480 cells".
    Span bare(Document document, Span name) {
        String words = document.quote(name);
        String bare = this == CELL_LINE ? words.replaceFirst("(?<=\\S)\\s+cells?(?: lines?)?$", "") : words;
        return new Span(name.start(), name.start() + bare.codePointCount(0, bare.length()));
    }

    boolean includes(Concept concept) {
        return switch (this) {
            case VARIANT -> concept.variant().isPresent();
            case CELL_LINE -> concept.type().name().equals("CellType");
        };
    }
}
