package org.stroma.serve.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;

/// The classes of things as pages show them, from `page/kinds.json`. A class that is not in the file is shown by its
/// own name, in grey.
public final class Kinds {

    /// How things of a class are shown.
    ///
    /// @param name local name of the class
    /// @param singular what one is called
    /// @param plural what many are called
    /// @param hue name of its colour in the style sheet
    /// @param icon name of its symbol in `marks.svg`
    public record Kind(String name, String singular, String plural, String hue, String icon) {}

    /// The hue of everything that is not biological.
    public static final String NEUTRAL = "other";

    private static final String FILE = "/page/kinds.json";

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private Kinds(JsonNode file) {
        file.properties()
                .forEach(entry -> kinds.put(
                        entry.getKey(),
                        new Kind(
                                entry.getKey(),
                                entry.getValue().path("singular").asString(),
                                entry.getValue().path("plural").asString(),
                                entry.getValue().path("hue").asString(),
                                entry.getValue().path("icon").asString(entry.getKey()))));
    }

    /// The kinds that come with the program.
    public static Kinds load() {
        try (InputStream in = Kinds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return new Kinds(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public Kind of(String name) {
        Kind known = kinds.get(name);
        return known == null ? new Kind(name, spelled(name), spelled(name) + "s", NEUTRAL, "other") : known;
    }

    /// In the order of the file.
    public List<Kind> all() {
        return List.copyOf(kinds.values());
    }

    /// Local names of classes, beginning with the one that a thing of all of them is shown as.
    List<String> sorted(List<String> names) {
        List<String> order = List.copyOf(kinds.keySet());
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String name) -> kinds.containsKey(name) ? order.indexOf(name) : order.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    // CellType: cell type
    private static String spelled(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
