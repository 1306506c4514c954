package org.stroma.serve.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stroma.query.format.Json;
import org.stroma.serve.lookup.LinkedThing;

/// What properties are called: those of other vocabularies as `page/properties.json` says, the graph's own as it labels
/// them, all else as it is spelled.
final class PropertyNames {

    private static final String FILE = "/page/properties.json";
    private static final Map<String, String> KNOWN = known();
    private static final List<String> ORDER = List.copyOf(KNOWN.keySet());

    private PropertyNames() {}

    /// @param curie of the property
    /// @param labels of the graph, by IRI
    static String of(String curie, String iri, Map<String, String> labels) {
        String known = KNOWN.getOrDefault(curie, "");
        return known.isEmpty() ? labels.getOrDefault(iri, spelled(LinkedThing.localName(iri))) : known;
    }

    /// Whether a page shows it; some say only what the page shows in another way.
    static boolean isShown(String curie) {
        return !KNOWN.containsKey(curie) || !KNOWN.getOrDefault(curie, "").isEmpty();
    }

    /// Where it stands among others; those of the file first.
    static int rank(String curie) {
        int at = ORDER.indexOf(curie);
        return at < 0 ? ORDER.size() : at;
    }

    /// wasDerivedFrom: was derived from
    static String spelled(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[-_]", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> known() {
        try (InputStream in = PropertyNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            Map<String, String> names = new LinkedHashMap<>();
            Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .properties()
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue().asString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
