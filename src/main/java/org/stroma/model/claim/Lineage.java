package org.stroma.model.claim;

import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// Documents of one origin: copies, rewrites of one release, what names its source.
///
/// @param documents keys of its documents, at least two, sorted
/// @param kinships why they are thought so: every document is in one at least
public record Lineage(List<String> documents, List<Kinship> kinships) {

    /// That two documents have one origin.
    ///
    /// @param one key of a document; the later of the two where that is known
    /// @param other key of another
    /// @param descent what the one has of the other, where it is certain which came first
    /// @param reason what shows it, for people
    public record Kinship(String one, String other, Optional<Descent> descent, String reason) {

        public Kinship {
            Require.that(!one.equals(other), "two documents", one);
            Require.that(!reason.isBlank(), "a reason", reason);
        }
    }

    /// How a document comes from another.
    public enum Descent {
        /// It came later and says the same in the same words.
        DERIVED,
        /// It names the other as its source.
        NAMED
    }

    public Lineage {
        documents = documents.stream().distinct().sorted().toList();
        kinships = List.copyOf(kinships);
        Require.that(documents.size() > 1, "at least two documents", documents);
    }

    /// Tail of its IRI.
    public String id() {
        return Slug.hash(16, documents.toArray(String[]::new));
    }
}
