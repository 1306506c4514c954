package org.stroma.serve.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;

/// What lists know of the ontology, from `page/lists.json`: local names of its terms, and words for them.
///
/// @param targets what things of one class act on
/// @param stages how far things have come with a condition, the highest first
record ListWords(Targets targets, List<Stage> stages) {

    /// @param of class of what acts
    /// @param object class of what it acts on
    record Targets(String of, String object, Set<String> relations) {}

    /// @param relation that a thing of this stage has with a condition in the graph
    record Stage(String relation, String words) {}

    private static final String FILE = "/page/lists.json";

    static ListWords load() {
        try (InputStream in = ListWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return of(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static ListWords of(JsonNode file) {
        JsonNode targets = file.path("targets");
        return new ListWords(
                new Targets(
                        targets.path("of").asString(),
                        targets.path("class").asString(),
                        targets.path("relations")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.toUnmodifiableSet())),
                file.path("stages")
                        .valueStream()
                        .map(stage -> new Stage(
                                stage.path("relation").asString(),
                                stage.path("words").asString()))
                        .toList());
    }
}
