package org.stroma.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/// JSON-LD 1.1 in expanded form, one subject per line, in a fixed order.
final class JsonLdText {

    private final SortedGraphs graphs;
    private final Writer out;

    JsonLdText(SortedGraphs graphs, OutputStream out) {
        this.graphs = graphs;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write() throws IOException {
        out.write("[");
        String before = "\n";
        for (Node graph : graphs.names()) {
            String name = string(graphs.renamed(graph).getURI());
            out.write(before + "{\"@id\":" + name + ",\"@graph\":[\n");
            List<SortedGraphs.Description> subjects = graphs.descriptions(graph);
            out.write(subjects.stream().map(JsonLdText::subject).collect(Collectors.joining(",\n")));
            out.write("\n]}");
            before = ",\n";
        }
        out.write("\n]\n");
        out.flush();
    }

    private static String subject(SortedGraphs.Description description) {
        return description.statements().entrySet().stream()
                .map(JsonLdText::property)
                .collect(Collectors.joining(
                        ",", "{\"@id\":" + string(description.subject().getURI()) + ",", "}"));
    }

    private static String property(Map.Entry<Node, SortedSet<Node>> statement) {
        boolean type = statement.getKey().equals(RDF.type.asNode());
        String name = type ? "\"@type\"" : string(statement.getKey().getURI());
        return statement.getValue().stream()
                .map(object -> type ? string(object.getURI()) : value(object))
                .collect(Collectors.joining(",", name + ":[", "]"));
    }

    private static String value(Node object) {
        if (object.isURI()) {
            return "{\"@id\":" + string(object.getURI()) + "}";
        }
        String value = "{\"@value\":" + string(object.getLiteralLexicalForm());
        String datatype = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            return value + ",\"@language\":" + string(object.getLiteralLanguage()) + "}";
        }
        return datatype.equals(XSD.xstring.getURI()) ? value + "}" : value + ",\"@type\":" + string(datatype) + "}";
    }

    /// RFC 8259: quotes, backslashes and control characters are escaped, nothing else need be.
    private static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
