package org.stroma.graph.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// In how many claims each thing takes part, and for how many each document has evidence.
final class ClaimNumbers {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    /// Properties of claims that are read.
    static final Set<String> ENDS = Set.of(RDF + "subject", RDF + "object");
    private static final String CLAIM = "https://w3id.org/stroma/ontology#evidenceFor";
    private static final String DOCUMENT = "http://www.w3.org/ns/prov#wasDerivedFrom";
    /// Properties of evidence that are read.
    static final Set<String> SOURCES = Set.of(CLAIM, DOCUMENT);

    private final Map<String, Integer> things = new HashMap<>();
    private final Map<String, Set<String>> documents = new HashMap<>();
    // Of the subject that is being read.
    private final Set<String> ends = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private String subject = "";

    /// What is said of one claim or piece of evidence comes together.
    void read(String subject, String property, String object) {
        if (!subject.equals(this.subject)) {
            end();
            this.subject = subject;
        }
        if (ENDS.contains(property)) {
            ends.add(object);
        } else if (property.equals(CLAIM)) {
            claims.add(object);
        } else if (property.equals(DOCUMENT)) {
            sources.add(object);
        }
    }

    /// All that there is to read was read.
    void end() {
        ends.forEach(thing -> things.merge(thing, 1, Integer::sum));
        sources.forEach(document ->
                documents.computeIfAbsent(document, key -> new HashSet<>()).addAll(claims));
        ends.clear();
        claims.clear();
        sources.clear();
    }

    /// @param iri of a thing or a document
    int of(String iri) {
        return things.getOrDefault(iri, 0)
                + documents.getOrDefault(iri, Set.of()).size();
    }
}
