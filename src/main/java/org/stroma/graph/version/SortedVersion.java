package org.stroma.graph.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.graph.file.GraphDigests;
import org.stroma.model.document.Document;

/// All that a first version of a store is made of, where its lines were made and sorted elsewhere.
///
/// @param documents that were read, in any order
/// @param parts files of N-Quads, each line once, of which those of one come before those of the next
/// @param digests what decides what single graphs say, as a hash each
/// @param claims in how many claims each thing takes part, and for how many each document has evidence, by its IRI
/// @param shapes Turtle: SHACL that the graph must meet
public record SortedVersion(
        List<Document> documents,
        List<Path> parts,
        GraphDigests digests,
        Map<String, Integer> claims,
        Optional<String> shapes) {

    public SortedVersion {
        documents = List.copyOf(documents);
        parts = List.copyOf(parts);
        claims = Map.copyOf(claims);
    }
}
