package org.stroma.serve.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.format.Json;
import org.stroma.serve.view.Wording;
import tools.jackson.databind.JsonNode;

/// Headers and roles of columns, and names of stages, from `page/columns.json`. A column that is
/// not there is called by its own name.
final class ColumnWords {

    /// @param title header for people
    record Words(String title, Role role) {}

    /// @param name local name of the rung in the graph
    record Rung(String name, String title) {}

    private static final String FILE = "/page/columns.json";

    private final Map<String, Words> columns = new LinkedHashMap<>();
    private final List<Rung> rungs = new ArrayList<>();

    private ColumnWords(JsonNode file) {
        file.path("columns")
                .properties()
                .forEach(entry -> columns.put(
                        entry.getKey(),
                        new Words(
                                entry.getValue().path("title").asString(),
                                Role.valueOf(
                                        entry.getValue().path("role").asString().toUpperCase(Locale.ROOT)))));
        file.path("rungs")
                .forEach(rung -> rungs.add(new Rung(
                        rung.path("name").asString(), rung.path("title").asString())));
    }

    static ColumnWords load() {
        try (InputStream in = ColumnWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return new ColumnWords(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// @param name without `Label`
    Optional<Words> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /// From the lowest to the highest.
    List<Rung> rungs() {
        return List.copyOf(rungs);
    }

    /// Such as `Other drug` for `otherDrug`.
    static String title(String name) {
        return Wording.title(spelled(name));
    }

    /// Such as `animal model` for `AnimalModel`.
    static String spelled(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
