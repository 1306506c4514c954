package org.stroma.model.document;

import static java.util.Objects.requireNonNull;

import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// A block of a document as its layout gives it: a heading, a paragraph, a bullet. Sentences never cross sections.
public record Section(Span span, Kind kind) {

    /// What a block is.
    public enum Kind {
        /// The document's own title.
        TITLE,
        HEADING,
        PARAGRAPH,
        /// One bullet or numbered item.
        ITEM,
        CAPTION,
        /// Title lines that a reader rendered from a format's metadata: journal, date, authors, affiliations.
        IMPRINT,
        /// Calls to share, copyright lines, lists of sources: words that state nothing about biology and are not read.
        BOILERPLATE
    }

    public Section {
        requireNonNull(span);
        requireNonNull(kind);
    }

    /// Whether sentences of this block are read for claims.
    public boolean isRead() {
        return switch (kind) {
            case TITLE, HEADING, PARAGRAPH, ITEM, CAPTION -> true;
            case IMPRINT, BOILERPLATE -> false;
        };
    }

    /// Where evidence found here is said to stand.
    public Part part() {
        return switch (kind) {
            case TITLE, HEADING -> Part.HEADLINE;
            case PARAGRAPH, IMPRINT, BOILERPLATE -> Part.BODY;
            case ITEM -> Part.LIST;
            case CAPTION -> Part.CAPTION;
        };
    }
}
