package org.stroma.query.engine;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// One value of an answer.
///
/// @param text the IRI, or the literal's lexical form; empty for no value
/// @param datatype IRI of a literal's datatype, where it is no plain string
/// @param language of a literal that has one
public record Cell(Kind kind, String text, Optional<String> datatype, Optional<String> language) {

    /// What the value is.
    public enum Kind {
        IRI,
        LITERAL,
        BLANK,
        NONE
    }

    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\\\", '"', "\\\"", '\n', "\\n", '\r', "\\r", '\t', "\\t");
    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final Cell EMPTY = new Cell(Kind.NONE, "", Optional.empty(), Optional.empty());

    static Cell literal(String text) {
        return new Cell(Kind.LITERAL, text, Optional.empty(), Optional.empty());
    }

    /// As N-Triples write it; empty for no value.
    public String term() {
        return switch (kind) {
            case NONE -> "";
            case IRI -> '<' + text + '>';
            case BLANK -> "_:" + text.replaceAll("[^A-Za-z0-9]", "");
            case LITERAL ->
                '"'
                        + escaped()
                        + '"'
                        + language.map(tag -> "@" + tag).orElse("")
                        + datatype.map(type -> "^^<" + type + ">").orElse("");
        };
    }

    private String escaped() {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(ESCAPES.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }

    /// @param node may be absent, as an unbound variable is
    static Cell of(Optional<Node> node) {
        return node.map(Cell::of).orElse(EMPTY);
    }

    private static Cell of(Node node) {
        if (node.isURI()) {
            return new Cell(Kind.IRI, node.getURI(), Optional.empty(), Optional.empty());
        }
        if (!node.isLiteral()) {
            return new Cell(Kind.BLANK, node.toString(), Optional.empty(), Optional.empty());
        }
        Optional<String> language = Optional.of(node.getLiteralLanguage()).filter(tag -> !tag.isEmpty());
        Optional<String> datatype = Optional.of(node.getLiteralDatatypeURI())
                .filter(type -> language.isEmpty() && !type.equals(XSD_STRING));
        return new Cell(Kind.LITERAL, node.getLiteralLexicalForm(), datatype, language);
    }
}
