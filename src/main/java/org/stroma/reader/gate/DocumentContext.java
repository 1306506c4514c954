package org.stroma.reader.gate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Span;

/// A document with its mentions and the built-in readings, against which claims of other readers are checked.
///
/// @param passages its sentences and what they name
/// @param own all that the built-in reader read in it, likely right or not
/// @param names what names of the document mean
public record DocumentContext(Document document, List<Passage> passages, List<Evidence> own, NameMeanings names) {

    public DocumentContext {
        requireNonNull(document);
        passages = List.copyOf(passages);
        own = List.copyOf(own);
        requireNonNull(names);
    }

    /// The sentence that contains a place; empty if it crosses sentences or is in none.
    Optional<Passage> passageOver(Span place) {
        return passages.stream()
                .filter(passage -> passage.sentence().span().contains(place))
                .findFirst();
    }
}
