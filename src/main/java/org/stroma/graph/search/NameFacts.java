package org.stroma.graph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stroma.graph.file.LineFile;
import org.stroma.graph.term.Iris;

/// What decides about suggestions besides names: the claims of things, and the classes.
record NameFacts(ClaimNumbers claims, ClassTree classes) {

    private static final String ONTOLOGY = "https://w3id.org/stroma/ontology#";
    private static final String SUBCLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

    /// @param graph sorted N-Quads
    static NameFacts read(Path graph, Iris iris) throws IOException {
        NameFacts facts = new NameFacts(new ClaimNumbers(), new ClassTree());
        String claim = iris.base() + "claim/";
        String evidence = iris.base() + "evidence/";
        try (LineFile lines = new LineFile(graph)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                if (isOf(line, claim) || isOf(line, evidence) || isOf(line, ONTOLOGY)) {
                    facts.read(new String(line, StandardCharsets.UTF_8));
                }
            }
        }
        facts.claims.end();
        return facts;
    }

    /// Whether the line's subject begins so.
    private static boolean isOf(byte[] line, String iri) {
        int at = 0;
        while (at < iri.length() && at + 1 < line.length && line[at + 1] == iri.charAt(at)) {
            at++;
        }
        return at == iri.length();
    }

    private void read(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (line.charAt(second + 1) != '<') {
            return;
        }
        String subject = line.substring(1, first - 1);
        String property = line.substring(first + 2, second - 1);
        String object = line.substring(second + 2, line.indexOf('>', second));
        if (property.equals(SUBCLASS)) {
            classes.add(subject, object);
        } else {
            claims.read(subject, property, object);
        }
    }
}
