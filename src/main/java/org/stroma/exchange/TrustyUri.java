package org.stroma.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.stroma.model.text.Sha256;

/// Trusty URIs (Kuhn and Dumontier 2015) of module RA: an IRI that holds the SHA-256 of what it names, so that anybody
/// can see that nothing of it was changed.
final class TrustyUri {

    /// Stands in IRIs where the hash will be.
    static final String GAP = " ";

    private static final String MODULE = "RA";

    private static final Comparator<Node> TERMS = Comparator.comparing(Node::isLiteral)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "");

    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, TERMS)
            .thenComparing(Quad::getSubject, TERMS)
            .thenComparing(Quad::getPredicate, TERMS)
            .thenComparing(Quad::getObject, TERMS);

    private TrustyUri() {}

    /// What belongs into the gaps.
    ///
    /// @param quads without blank nodes and without literals in a language
    static String code(List<Quad> quads) {
        StringBuilder normal = new StringBuilder();
        quads.stream().distinct().sorted(ORDER).forEach(quad -> {
            append(quad.getGraph(), normal);
            append(quad.getSubject(), normal);
            append(quad.getPredicate(), normal);
            append(quad.getObject(), normal);
        });
        byte[] hash = Sha256.begin().digest(normal.toString().getBytes(StandardCharsets.UTF_8));
        return MODULE + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static void append(Node node, StringBuilder normal) {
        if (node.isLiteral()) {
            normal.append('^')
                    .append(node.getLiteralDatatypeURI())
                    .append(' ')
                    .append(node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n"));
        } else {
            normal.append(node.getURI());
        }
        normal.append('\n');
    }
}
