package org.stroma.graph.difference;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.version.Version;

/// What is other in one version than in another; builds aside. All lists are in a fixed order.
///
/// @param from id of the earlier version
/// @param to id of the later version
/// @param documents that came, went or say something else
/// @param claims that came, went or are believed more or less
/// @param conflicts that came or went
/// @param triples how many came and went
public record Difference(
        String from,
        String to,
        List<DocumentChange> documents,
        List<ClaimChange> claims,
        List<ConflictChange> conflicts,
        Count triples,
        Patch patch) {

    /// What became of a document.
    public enum Fate {
        ADDED,
        REMOVED,
        /// The file holds other bytes.
        CHANGED,
        /// The file is the same, and is read otherwise.
        READ_ANEW
    }

    /// @param claim IRI of what is said
    /// @param words the claim in words
    /// @param quote the words of the document
    public record Said(String claim, String words, String quote) {}

    /// @param document its IRI
    /// @param name of its file
    /// @param added what it says now
    /// @param gone what it said before
    public record DocumentChange(String document, String name, Fate fate, List<Said> added, List<Said> gone) {}

    /// @param claim its IRI
    /// @param subject IRI of what it is about
    /// @param subjectLabel what that is called
    /// @param words the claim in words
    /// @param before belief before, a decimal; empty: there was no such claim
    /// @param after belief now; empty: there is no such claim
    public record ClaimChange(
            String claim,
            String subject,
            String subjectLabel,
            String words,
            Optional<String> before,
            Optional<String> after) {}

    /// @param conflict its IRI
    /// @param words what conflicts
    /// @param isNew false if it is gone
    public record ConflictChange(String conflict, String words, boolean isNew) {}

    /// Triples of all graphs.
    public record Count(int added, int gone) {}

    public Difference {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
    }

    /// Compares two versions, of one store or of two.
    ///
    /// @throws StoreException if their own IRIs begin differently
    public static Difference between(Version from, Version to) {
        if (!from.iris().equals(to.iris())) {
            throw new StoreException("versions of different bases have no IRI in common: "
                    + from.iris().base() + " and " + to.iris().base());
        }
        return Txn.calculateRead(from.dataset(), () -> Txn.calculateRead(to.dataset(), () -> compare(from, to)));
    }

    /// Whether the versions hold the same.
    public boolean isEmpty() {
        return triples.added() + triples.gone() == 0;
    }

    /// Writes it as RDF Patch (the text form of Apache Jena); applied to the earlier version, it gives the later one.
    public void writePatch(OutputStream out) {
        patch.write(from, to, out);
    }

    private static Difference compare(Version from, Version to) {
        Patch patch = new Patch(missing(from, to), missing(to, from));
        VersionWording before = new VersionWording(from);
        VersionWording after = new VersionWording(to);
        ChangedQuads changes = new ChangedQuads(before, after, patch);
        return new Difference(
                from.id(),
                to.id(),
                changes.documents(),
                changes.claims(),
                changes.conflicts(),
                new Count(patch.added().size(), patch.gone().size()),
                patch);
    }

    /// What the first has and the second has not.
    private static SortedSet<Quad> missing(Version first, Version second) {
        Node runs = first.iris().graph("runs");
        DatasetGraph other = second.dataset();
        Predicate<Quad> gone = quad -> !quad.getGraph().equals(runs) && !other.contains(quad);
        SortedSet<Quad> missing = new TreeSet<>(Patch.ORDER);
        first.dataset().find().forEachRemaining(quad -> {
            if (gone.test(quad)) {
                missing.add(quad);
            }
        });
        return missing;
    }
}
