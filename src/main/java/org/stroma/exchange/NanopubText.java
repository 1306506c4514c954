package org.stroma.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// Nanopublications in TriG, one for each piece of evidence.
final class NanopubText {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcterms",
            NanopubQuads.DCTERMS,
            "kg",
            NanopubQuads.KG,
            "np",
            NanopubQuads.NP,
            "prov",
            NanopubQuads.PROV,
            "rdf",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs",
            "http://www.w3.org/2000/01/rdf-schema#",
            "xsd",
            XSD));

    private final Appendable out;
    private final String base;
    private final boolean trusty;
    private final ExportCounts counted;

    /// @param trusty whether a nanopublication is named after the hash of what it says, else after its evidence
    NanopubText(Appendable out, String base, boolean trusty, ExportCounts counted) {
        this.out = out;
        this.base = base;
        this.trusty = trusty;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            out.append("@prefix ")
                    .append(prefix.getKey())
                    .append(": <")
                    .append(prefix.getValue())
                    .append("> .\n");
        }
        for (Exported claim : claims) {
            for (Said said : claim.said()) {
                nanopub(claim, said);
                counted.wrote();
            }
        }
    }

    private void nanopub(Exported claim, Said said) throws IOException {
        String evidence = said.iri().substring(said.iri().lastIndexOf('/') + 1);
        String name = trusty ? TrustyUri.GAP : evidence;
        List<Quad> quads = NanopubQuads.of(base + "nanopub/" + name, base, claim, said);
        String code = trusty ? TrustyUri.code(quads) : "";
        Node graph = Node.ANY;
        Node subject = Node.ANY;
        for (Quad quad : quads) {
            if (!quad.getGraph().equals(graph)) {
                out.append(graph.isConcrete() ? " .\n}\n\n" : "\n")
                        .append(term(quad.getGraph(), code))
                        .append(" {\n  ");
                out.append(term(quad.getSubject(), code)).append(' ');
            } else if (quad.getSubject().equals(subject)) {
                out.append(" ;\n    ");
            } else {
                out.append(" .\n  ").append(term(quad.getSubject(), code)).append(' ');
            }
            out.append(term(quad.getPredicate(), code)).append(' ').append(term(quad.getObject(), code));
            graph = quad.getGraph();
            subject = quad.getSubject();
        }
        out.append(" .\n}\n");
    }

    private static String term(Node node, String code) {
        if (node.isLiteral()) {
            String words = literal(node.getLiteralLexicalForm());
            String type = node.getLiteralDatatypeURI();
            return type.equals(XSD + "string") ? words : words + "^^" + iri(type);
        }
        return iri(code.isEmpty() ? node.getURI() : node.getURI().replace(TrustyUri.GAP, code));
    }

    private static String iri(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(each -> iri.startsWith(each.getValue())
                        && iri.substring(each.getValue().length()).matches("[A-Za-z]\\w*"))
                .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
                .findFirst()
                .orElse("<" + iri + ">");
    }

    private static String literal(String words) {
        return "\""
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
