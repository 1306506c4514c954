package org.stroma.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// That a publication was taken back, or that it is the notice that takes another back.
///
/// @param others identifiers such as `pmid:12345678` or `doi:10.1000/182`: of the notices, or, in a notice, of the
/// publications that it takes back; sorted
public record Retraction(Kind kind, List<String> others) {

    /// What became of the publication.
    public enum Kind {
        /// Taken back as a whole, or withdrawn.
        RETRACTED("Retracted"),
        /// A part of it was taken back; the rest stands.
        PARTLY("PartlyRetracted"),
        /// Its editors doubt it; it still stands.
        CONCERN("ExpressionOfConcern"),
        /// The notice of a retraction: it repeats what it takes back.
        NOTICE("RetractionNotice");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// Its local name in the ontology.
        public String term() {
            return term;
        }

        /// Whether what the publication says counts for nothing.
        public boolean isVoid() {
            return switch (this) {
                case RETRACTED, NOTICE -> true;
                case PARTLY, CONCERN -> false;
            };
        }
    }

    public Retraction {
        requireNonNull(kind);
        others = others.stream().distinct().sorted().toList();
    }
}
