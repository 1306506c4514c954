package org.stroma.model.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.Part;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;

/// A number that ONE place in a document reports. It is no claim.
///
/// @param document key of the document
/// @param quantity local name of the [Quantity]
/// @param counts the words of what is counted or measured: "patients", "response rate"
/// @param about the thing or study that the number is about; empty if no more is sure than the document
/// @param aboutAt the words that name it, where the place does
/// @param number the words of the number with its unit
/// @param span from the first to the last word that matters
/// @param rule name of the construction that found it
/// @param confidence that the words mean this, between 0 and 1
public record Measurement(
        String document,
        String quantity,
        Amount amount,
        Span counts,
        Optional<Concept> about,
        Optional<Span> aboutAt,
        Span number,
        Span span,
        Part part,
        Polarity polarity,
        Certainty certainty,
        String rule,
        double confidence)
        implements Comparable<Measurement> {

    private static final Pattern QUANTITY = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Comparator<Measurement> ORDER = Comparator.comparing(Measurement::document)
            .thenComparing(Measurement::number)
            .thenComparing(Measurement::quantity)
            .thenComparing(Measurement::span)
            .thenComparing(each -> each.about().map(Concept::iri).orElse(""));

    public Measurement {
        requireNonNull(document);
        requireNonNull(part);
        Require.matches("quantity name", quantity, QUANTITY);
        Require.ratio("confidence", confidence);
        Require.that(
                span.contains(number) && span.contains(counts), "number and what it counts within the quote", span);
        aboutAt.ifPresent(at -> Require.that(span.contains(at), "what it is about within the quote", span));
        Require.matches("rule", rule, RULE);
    }

    /// Tail of its IRI: the same number of the same thing is one measurement, wherever it stands.
    ///
    /// @param counted the words of what is counted
    public String id(String counted) {
        return Slug.hash(
                16,
                quantity,
                amount.toString(),
                counted,
                about.map(Concept::key).orElse("document/" + document));
    }

    /// Order of documents, then of reading, then any fixed one.
    @Override
    public int compareTo(Measurement other) {
        return ORDER.compare(this, other);
    }
}
