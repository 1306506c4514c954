package org.stroma.serve.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.query.format.Json;

/// The classes of things that a parameter of a name is for, from `page/parameters.json`.
public final class ParameterKinds {

    private static final String FILE = "/page/parameters.json";

    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    private ParameterKinds() {}

    /// Those of the program.
    public static ParameterKinds load() {
        ParameterKinds all = new ParameterKinds();
        try (InputStream in = ParameterKinds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .properties()
                    .forEach(entry -> all.kinds.put(
                            entry.getKey(), List.of(entry.getValue().asString().split(","))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// Local names of classes; none for any.
    public List<String> of(String parameter) {
        return kinds.getOrDefault(parameter, List.of());
    }
}
