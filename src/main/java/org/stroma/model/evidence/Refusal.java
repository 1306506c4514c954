package org.stroma.model.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.text.Span;

/// A claim of a reader from outside that was not taken over, and why.
///
/// @param relation as the reader calls it
/// @param claim what it says, for people
/// @param place the words it points at; empty where they stand nowhere in the document
/// @param detail what exactly is wrong, for people
public record Refusal(
        ReaderId reader, String relation, String claim, Optional<Span> place, Reason reason, String detail)
        implements Comparable<Refusal> {

    /// What a claim from outside can fail by.
    public enum Reason {
        /// The quote does not stand in the document.
        QUOTE,
        /// The quote does not hold the words for subject or object.
        SURFACE,
        /// A name that stands nowhere in the document.
        NAME,
        /// A relation that the ontology does not have.
        RELATION,
        /// Classes that the relation does not take.
        CLASSES,
        /// A date or other value that the document does not give.
        VALUE,
        /// Subject and object are one.
        SAME,
        /// No claim by its form.
        FORM;

        /// Its name in the graph and in counts.
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Refusal> ORDER = Comparator.comparing(Refusal::reader)
            .thenComparing(each -> each.place().map(Span::start).orElse(-1))
            .thenComparing(Refusal::relation)
            .thenComparing(Refusal::claim)
            .thenComparing(Refusal::reason)
            .thenComparing(Refusal::detail);

    public Refusal {
        requireNonNull(reader);
        requireNonNull(relation);
        requireNonNull(claim);
        requireNonNull(place);
        requireNonNull(reason);
        requireNonNull(detail);
    }

    /// In order of readers, then of reading.
    @Override
    public int compareTo(Refusal other) {
        return ORDER.compare(this, other);
    }
}
