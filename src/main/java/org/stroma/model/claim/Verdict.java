package org.stroma.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Set;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// What a curator says of a claim as a document makes it; it overrides what the reading weighs.
///
/// @param document key, file name or IRI of the document, or {@value #EVERYWHERE} for all of them
/// @param reason the curator's; may be empty
/// @param by the curator; may be empty
/// @param on the day, as written; may be empty
public record Verdict(
        End subject, String relation, End object, String document, Kind kind, String reason, String by, String on)
        implements Comparable<Verdict> {

    /// In place of a document: wherever it is claimed.
    public static final String EVERYWHERE = "*";

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::id);

    /// Which way it goes.
    public enum Kind {
        /// The words say so.
        CORRECT("correct"),
        /// They do not.
        WRONG("wrong");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// Its local name in the ontology, and the word for it in a file.
        public String term() {
            return term;
        }
    }

    /// Subject or object.
    ///
    /// @param written a name or an IRI, as the curator wrote it
    /// @param iris of all that is known by this name
    public record End(String written, Set<String> iris) {

        public End {
            Require.that(!written.isBlank(), "a name or an IRI", written);
            iris = Set.copyOf(iris);
        }

        /// Whether it may stand for this; below what base the IRI lies does not matter.
        public boolean means(Value value) {
            return iris.contains(value.key())
                    || written.equals(value.key())
                    || written.equalsIgnoreCase(value.label())
                    || written.contains("://") && written.endsWith("/" + value.key())
                    || value instanceof Literal literal && written.equals(literal.lexical());
        }
    }

    public Verdict {
        requireNonNull(kind);
        Require.that(!relation.isBlank(), "a relation", relation);
        Require.that(!document.isBlank(), "a document or " + EVERYWHERE, document);
        requireNonNull(reason);
        requireNonNull(by);
        requireNonNull(on);
    }

    /// The same, with more known of its ends.
    public Verdict between(End subject, End object) {
        return new Verdict(subject, relation, object, document, kind, reason, by, on);
    }

    /// Tail of its IRI.
    public String id() {
        return Slug.hash(16, subject.written(), relation, object.written(), document, kind.term(), reason, by, on);
    }

    /// Whether it is about this claim, in whatever document; of a symmetric relation, either way round.
    public boolean isOn(Concept subject, Relation relation, Value object) {
        return relation.name().equals(this.relation)
                && (this.subject.means(subject) && this.object.means(object)
                        || relation.symmetric() && this.subject.means(object) && this.object.means(subject));
    }

    /// Whether it is about what this document says; below what base the IRI lies does not matter.
    public boolean isOn(Document said) {
        return document.equals(EVERYWHERE)
                || document.equals(said.key())
                || document.equals(said.fileName())
                || document.contains("://") && document.endsWith("/document/" + said.key());
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}
