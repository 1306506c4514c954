package org.stroma.reader.gate;

import java.util.List;
import java.util.Locale;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Paragraphs of a document that give orders to a program that reads it ("ignore all previous instructions"): a
/// language model may obey them, so what it takes from there counts for nothing.
final class InjectedInstructions {

    private static final String ROLE = "orderToReader";

    private final List<Span> places;

    InjectedInstructions(Lexicon lexicon, Document document) {
        List<String> phrases = lexicon.of(ROLE);
        this.places = document.sections().stream()
                .map(Section::span)
                .filter(span -> isOrder(FoldedText.folded(document.quote(span)).toLowerCase(Locale.ROOT), phrases))
                .toList();
    }

    private static boolean isOrder(String paragraph, List<String> phrases) {
        return phrases.stream().anyMatch(paragraph::contains);
    }

    boolean touch(Span quote) {
        return places.stream().anyMatch(quote::overlaps);
    }
}
