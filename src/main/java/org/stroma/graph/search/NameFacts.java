package org.stroma.graph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.graph.file.ByteNames;
import org.stroma.graph.file.LineFile;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.term.Iris;

/// What decides about suggestions besides names: the claims of things, and the classes.
final class NameFacts {

    private static final String ONTOLOGY = "https://w3id.org/stroma/ontology#";
    private static final String SUBCLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

    private final ClaimNumbers claims = new ClaimNumbers();
    private final ClassTree classes = new ClassTree();
    private final byte[] claim;
    private final byte[] evidence;
    private final Optional<ByteNames> wanted;
    private final ByteNames ends = ByteNames.of(ClaimNumbers.ENDS);
    private final ByteNames sources = ByteNames.of(ClaimNumbers.SOURCES);
    private final ByteNames subclass = ByteNames.of(List.of(SUBCLASS));
    private final byte[] ontology = bytes(ONTOLOGY);

    private NameFacts(Iris iris, Optional<Set<String>> wanted) {
        this.claim = bytes(iris.base() + "claim/");
        this.evidence = bytes(iris.base() + "evidence/");
        this.wanted = wanted.map(ByteNames::of);
    }

    /// @param graph sorted N-Quads
    /// @param wanted IRIs of the only things and documents whose claims are counted; empty: all
    static NameFacts read(Path graph, Iris iris, Optional<Set<String>> wanted) throws IOException {
        NameFacts facts = new NameFacts(iris, wanted);
        try (LineFile lines = new LineFile(graph)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                facts.read(line);
            }
        }
        facts.claims.end();
        return facts;
    }

    ClaimNumbers claims() {
        return claims;
    }

    ClassTree classes() {
        return classes;
    }

    private void read(byte[] line) {
        if (isOf(line, claim)) {
            int property = QuadLine.property(line);
            int end = QuadLine.space(line, property);
            if (ends.contains(line, property, end - 1) && line[end + 1] == '<') {
                int after = QuadLine.space(line, end + 1);
                count(line, property, end, isWanted(line, end + 2, after - 1));
            }
        } else if (isOf(line, evidence)) {
            int property = QuadLine.property(line);
            int end = QuadLine.space(line, property);
            // What a document says stands in its own graph.
            count(
                    line,
                    property,
                    end,
                    sources.contains(line, property, end - 1)
                            && isWanted(line, QuadLine.graph(line), QuadLine.graphEnd(line)));
        } else if (isOf(line, ontology)) {
            narrower(line);
        }
    }

    private boolean isWanted(byte[] line, int from, int to) {
        return wanted.map(names -> names.contains(line, from, to)).orElse(true);
    }

    private void count(byte[] line, int property, int end, boolean counts) {
        if (counts) {
            claims.read(subject(line, property), QuadLine.text(line, property, end - 1), object(line, end));
        }
    }

    private void narrower(byte[] line) {
        int property = QuadLine.property(line);
        int end = QuadLine.space(line, property);
        if (subclass.contains(line, property, end - 1) && line[end + 1] == '<') {
            classes.add(subject(line, property), object(line, end));
        }
    }

    private static String subject(byte[] line, int property) {
        return QuadLine.text(line, 1, property - "> <".length());
    }

    private static String object(byte[] line, int propertyEnd) {
        return QuadLine.text(line, propertyEnd + 2, QuadLine.space(line, propertyEnd + 1) - 1);
    }

    /// Whether the line's subject begins so.
    private static boolean isOf(byte[] line, byte[] iri) {
        int at = 0;
        while (at < iri.length && at + 1 < line.length && line[at + 1] == iri[at]) {
            at++;
        }
        return at == iri.length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
