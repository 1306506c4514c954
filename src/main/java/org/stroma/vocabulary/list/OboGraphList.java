package org.stroma.vocabulary.list;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stroma.vocabulary.entry.Complaints;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// OBO Graphs in JSON, as `robot convert` writes ontologies. Nodes and edges are read one by one, so that an ontology
/// never lies in memory as a tree.
final class OboGraphList implements ListFormat {

    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"graphs\"\\s*:\\s*\\[\\s*\\{");
    private static final int DEEPEST = 255;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            // A node is a value of its own to the mapper, and others follow it.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).lookingAt();
    }

    @Override
    public void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException {
        RdfTerms found = new RdfTerms();
        try (JsonParser json = JSON.createParser(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            try {
                json.nextToken();
                graphs(json, new OboGraph(found, complaints));
            } catch (JacksonIOException e) {
                if (!(e.getCause() instanceof EOFException)) {
                    throw e.getCause();
                }
                complain(complaints, json);
            } catch (JacksonException e) {
                complain(complaints, json);
            }
        }
        found.terms().forEach(terms);
    }

    private static void complain(Complaints complaints, JsonParser json) {
        complaints.of("no OBO graph at $" + path(json.streamReadContext()) + ": what follows is not read");
    }

    /// Where the parser is, as JSONPath (RFC 9535) writes it.
    private static String path(TokenStreamContext at) {
        if (at.inRoot()) {
            return "";
        }
        return path(at.getParent()) + (at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.currentName());
    }

    private static void graphs(JsonParser json, OboGraph graph) {
        members(json, document -> {
            if (document.equals("graphs")) {
                elements(json, () -> members(json, part -> part(json, part, graph)));
            } else {
                json.skipChildren();
            }
        });
    }

    private static void part(JsonParser json, String part, OboGraph graph) {
        switch (part) {
            case "nodes" -> elements(json, () -> graph.node(object(json)));
            case "edges" -> elements(json, () -> graph.edge(object(json)));
            case "equivalentNodesSets" -> elements(json, () -> graph.equivalent(object(json)));
            default -> json.skipChildren();
        }
    }

    private static JsonNode object(JsonParser json) {
        expect(json, JsonToken.START_OBJECT);
        return json.readValueAsTree();
    }

    /// Every step begins at the first token of a value and ends at its last.
    private static void elements(JsonParser json, Runnable each) {
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            each.run();
        }
    }

    private static void members(JsonParser json, Consumer<String> each) {
        expect(json, JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            each.accept(name);
        }
    }

    private static void expect(JsonParser json, JsonToken token) {
        if (json.currentToken() != token) {
            throw new StreamReadException(json, "no " + token);
        }
    }
}
