package org.stroma.vocabulary.list;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stroma.vocabulary.entry.Complaints;

/// OBO Graphs in JSON, as `robot convert` writes ontologies. Nodes and edges are read one by one, so that an ontology
/// never lies in memory as a tree.
final class OboGraphList implements ListFormat {

    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"graphs\"\\s*:\\s*\\[\\s*\\{");

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).lookingAt();
    }

    @Override
    public void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException {
        RdfTerms found = new RdfTerms();
        JsonReader json = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        try {
            graphs(json, new OboGraph(found, complaints));
        } catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException e) {
            complaints.of("no OBO graph at " + json.getPath() + ": what follows is not read");
        }
        found.terms().forEach(terms);
    }

    private static void graphs(JsonReader json, OboGraph graph) throws IOException {
        members(json, document -> {
            if (document.equals("graphs")) {
                elements(json, () -> members(json, part -> part(json, part, graph)));
            } else {
                json.skipValue();
            }
        });
    }

    private static void part(JsonReader json, String part, OboGraph graph) throws IOException {
        switch (part) {
            case "nodes" -> elements(json, () -> graph.node(object(json)));
            case "edges" -> elements(json, () -> graph.edge(object(json)));
            case "equivalentNodesSets" -> elements(json, () -> graph.equivalent(object(json)));
            default -> json.skipValue();
        }
    }

    private static JsonObject object(JsonReader json) {
        return JsonParser.parseReader(json).getAsJsonObject();
    }

    private interface Step {
        void go() throws IOException;
    }

    private interface Member {
        void named(String name) throws IOException;
    }

    private static void elements(JsonReader json, Step each) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            each.go();
        }
        json.endArray();
    }

    private static void members(JsonReader json, Member each) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            each.named(json.nextName());
        }
        json.endObject();
    }
}
