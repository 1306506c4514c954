package org.stroma.graph.quads;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.claim.Assembly;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// All that a version of the store is made of.
///
/// @param findings of every document, read anew or kept; evidence of theirs that no claim holds is not written
/// @param assembly the claims over these findings
/// @param listed names of what they mention, and of much more
/// @param ontologyFiles file name to Turtle: what goes to the graph `graph/ontology`
/// @param shapes Turtle: SHACL that the graph must meet; of shapes with a `kg:checks` only those that check `kg:Graph`
public record VersionContent(
        List<Findings> findings,
        Assembly assembly,
        ListedNames listed,
        Map<String, String> ontologyFiles,
        Optional<String> shapes) {

    /// The same of a terminology of which nobody knows what it lists.
    public VersionContent(
            List<Findings> findings,
            Assembly assembly,
            Terminology terminology,
            Map<String, String> ontologyFiles,
            Optional<String> shapes) {
        this(findings, assembly, new ListedNames(terminology), ontologyFiles, shapes);
    }

    /// @throws IllegalArgumentException if two documents have one key, or a claim's evidence is of no document given
    public VersionContent {
        findings = List.copyOf(findings);
        ontologyFiles = Map.copyOf(ontologyFiles);
        Set<String> keys = new HashSet<>();
        for (Findings each : findings) {
            String key = each.document().key();
            require(keys.add(key), "two documents with the key " + key);
        }
        assembly.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::document)
                .forEach(key -> require(keys.contains(key), "evidence of an unknown document: " + key));
    }

    public List<Document> documents() {
        return findings.stream().map(Findings::document).toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
