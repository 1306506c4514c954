package org.stroma.serve.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;

/// Which sections the profile of each kind of thing has, which claims go where, and how far on the ladder a relation
/// is:
/// `page/profiles.json`.
final class ProfilePlan {

    /// How the claims of a section are shown.
    enum Style {
        ROWS,
        LADDER,
        EFFECTS,
        COMBINATIONS
    }

    /// A section before it is filled.
    ///
    /// @param from relations with the thing as subject, by their local names
    /// @param to relations with the thing as object
    /// @param kinds what the other end must be; none for anything
    record Section(String id, String title, Style style, List<String> from, List<String> to, List<String> kinds) {}

    /// A clause of the summary.
    ///
    /// @param yes words before what is affirmed
    /// @param no words before what is denied
    record Clause(String relation, String yes, String no) {}

    /// One step from the first experiment to the approval.
    ///
    /// @param reaches local name of what evidence of it reaches
    record Rung(String reaches, String label) {}

    /// On which rung a relation stands where the evidence itself does not say; -1 for none.
    record Standing(int denied, int hedged, int affirmed) {}

    private static final String FILE = "/page/profiles.json";

    private final JsonNode file;
    private final Map<String, List<Section>> sections = new HashMap<>();

    private ProfilePlan(JsonNode file) {
        this.file = file;
        file.path("profiles").properties().forEach(entry -> {
            List<Section> list = new ArrayList<>();
            entry.getValue().forEach(node -> list.add(section(node)));
            sections.put(entry.getKey(), List.copyOf(list));
        });
    }

    /// That of the program.
    static ProfilePlan load() {
        try (InputStream in = ProfilePlan.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return new ProfilePlan(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// The sections of a thing of some classes; none where no class has any.
    List<Section> sections(List<String> kinds) {
        return kinds.stream()
                .filter(sections::containsKey)
                .findFirst()
                .map(kind -> sections.getOrDefault(kind, List.of()))
                .orElse(List.of());
    }

    /// The clauses of the summary of a thing of some classes.
    List<Clause> glance(List<String> kinds) {
        List<Clause> clauses = new ArrayList<>();
        kinds.stream()
                .filter(kind -> file.path("glance").has(kind))
                .findFirst()
                .ifPresent(kind -> file.path("glance")
                        .path(kind)
                        .forEach(node -> clauses.add(new Clause(
                                node.path("relation").asString(),
                                node.path("yes").asString(),
                                node.path("no").asString()))));
        return clauses;
    }

    /// What else leads to a thing, or what it leads to, in words by the local name of the property.
    ///
    /// @param direction "to" or "from"
    Map<String, String> related(String direction) {
        Map<String, String> related = new LinkedHashMap<>();
        file.path("related")
                .path(direction)
                .properties()
                .forEach(entry -> related.put(entry.getKey(), entry.getValue().asString()));
        return related;
    }

    List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        file.path("rungs")
                .forEach(node -> rungs.add(new Rung(
                        node.path("reaches").asString(), node.path("label").asString())));
        return rungs;
    }

    /// @param relation local name
    Standing standing(String relation) {
        JsonNode node = file.path("places on the ladder").path(relation);
        return new Standing(
                node.path("denied").asInt(-1),
                node.path("hedged").asInt(-1),
                node.path("affirmed").asInt(-1));
    }

    /// Whether claims of a relation may say how far a drug has come.
    ///
    /// @param relation local name
    boolean isOnLadder(String relation) {
        return file.path("places on the ladder").has(relation);
    }

    /// Relations by which the subject lowers the object, by their local names.
    Set<String> lowering() {
        return Set.copyOf(strings(file.path("lowering")));
    }

    private static Section section(JsonNode node) {
        return new Section(
                node.path("id").asString(),
                node.path("title").asString(),
                switch (node.path("style").asString("rows")) {
                    case "ladder" -> Style.LADDER;
                    case "effects" -> Style.EFFECTS;
                    case "combinations" -> Style.COMBINATIONS;
                    default -> Style.ROWS;
                },
                strings(node.path("from")),
                strings(node.path("to")),
                strings(node.path("kinds")));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
