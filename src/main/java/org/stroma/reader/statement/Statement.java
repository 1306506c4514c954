package org.stroma.reader.statement;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Polarity;

/// A claim of a reader from outside about a document, in its own names and not yet checked.
///
/// @param relation as the reader calls it
/// @param cue what negates or hedges it; may be empty
/// @param quote the words that say so, as the reader gives them
public record Statement(
        End subject, String relation, End object, Polarity polarity, Certainty certainty, String cue, String quote) {

    /// Subject or object.
    ///
    /// @param name of the thing; empty of a value
    /// @param surface the words for it in the quote; empty where it is implied
    /// @param type its class; empty of a value
    /// @param value a date or other plain value; empty of a thing
    public record End(String name, String surface, String type, String value) {

        public End {
            requireNonNull(surface);
            requireNonNull(type);
            if (name.isBlank() == value.isBlank()) {
                throw new IllegalArgumentException("expected a name or a value, found: " + name + value);
            }
        }

        /// A thing.
        public static End of(String name, String surface, String type) {
            return new End(name, surface, type, "");
        }

        /// A plain value.
        public static End of(String value) {
            return new End("", "", "", value);
        }

        public boolean isValue() {
            return !value.isEmpty();
        }

        public String label() {
            return isValue() ? value : name;
        }
    }

    public Statement {
        requireNonNull(polarity);
        requireNonNull(certainty);
        requireNonNull(cue);
        if (relation.isBlank() || quote.isBlank()) {
            throw new IllegalArgumentException("expected a relation and a quote, found: " + relation + ", " + quote);
        }
        if (subject.isValue()) {
            throw new IllegalArgumentException("expected a thing as subject, found: " + subject.value());
        }
    }

    /// What it claims, in a line.
    public String claim() {
        return subject.label() + " " + relation + " " + object.label() + ", " + polarity.term() + ", "
                + certainty.term();
    }

    /// All that it consists of, for a hash.
    Stream<String> parts() {
        return Stream.of(
                subject.toString(), relation, object.toString(), polarity.term(), certainty.term(), cue, quote);
    }
}
