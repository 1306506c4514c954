package org.stroma.graph.file;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/// Quads as lines of N-Quads, as Jena writes them. What comes again and again, such as the name of a graph, is written
/// once and then remembered.
public final class QuadLines {

    private static final int MOST = 1 << 14;

    private final Map<Node, String> known = new HashMap<>();

    /// The line with its end, in UTF-8.
    public byte[] of(Quad quad) {
        String line = term(quad.getSubject()) + " " + term(quad.getPredicate()) + " " + term(quad.getObject()) + " "
                + term(quad.getGraph()) + " .\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private String term(Node node) {
        if (node.isLiteral() && node.getLiteralDatatypeURI().endsWith("#string")) {
            return text(node);
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(node, NodeFmtLib::strNT);
    }

    /// Nearly all texts hold nothing that must be escaped.
    private static String text(Node node) {
        String words = node.getLiteralLexicalForm();
        return words.chars().allMatch(QuadLines::isPlain) ? '"' + words + '"' : NodeFmtLib.strNT(node);
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
    }
}
