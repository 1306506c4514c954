package org.stroma.reader.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.statement.Statement;
import tools.jackson.databind.JsonNode;

/// INDRA statements (Gyori et al. 2017) as JSON: each piece of evidence with a text is one claim of the system
/// that read it. Types that we have no relation for keep their name, so that the refusal says which.
final class IndraJson {

    private static final List<String> SUBJECTS = List.of("subj", "enz", "agent", "gef", "gap");
    private static final List<String> OBJECTS = List.of("obj", "sub", "ras");

    /// What an agent is of which nothing but the text is known: INDRA's agents are molecules unless they say otherwise.
    private static final String MOLECULE = "Protein";

    private final Vocabulary vocabulary;
    private final Map<String, List<Statement>> statements = new TreeMap<>();
    private final Map<String, List<String>> broken = new TreeMap<>();

    private IndraJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean fits(JsonNode root) {
        return root.isArray()
                && !root.isEmpty()
                && root.get(0).has("type")
                && root.get(0).has("evidence");
    }

    static List<Recording> read(JsonNode root, Vocabulary vocabulary) {
        IndraJson json = new IndraJson(vocabulary);
        root.forEach(json::statement);
        List<Recording> recordings = new ArrayList<>();
        json.statements.forEach((key, said) -> {
            String[] parts = key.split("\t", 2);
            recordings.add(new Recording(
                    parts[1], new ReaderId(parts[0], ""), said, json.broken.getOrDefault(key, List.of())));
        });
        return recordings;
    }

    private void statement(JsonNode statement) {
        for (JsonNode evidence : statement.path("evidence")) {
            if (!evidence.path("text").asString("").isBlank()) {
                String key = reader(evidence) + "\t" + document(evidence);
                List<Statement> said = statements.computeIfAbsent(key, none -> new ArrayList<>());
                try {
                    said.addAll(statements(statement, evidence));
                } catch (IllegalArgumentException e) {
                    broken.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(statement.path("type").asString("") + ": " + e.getMessage());
                }
            }
        }
    }

    private static String reader(JsonNode evidence) {
        String api = evidence.path("source_api").asString("");
        return api.isBlank() ? "indra" : api;
    }

    private static String document(JsonNode evidence) {
        String pmid = evidence.path("pmid").asString("");
        String file = evidence.path("text_refs").path("FILE").asString("");
        return file.isBlank() ? evidence.path("text_refs").path("PMID").asString(pmid) : file;
    }

    private List<Statement> statements(JsonNode statement, JsonNode evidence) {
        JsonNode members = statement.path("members");
        JsonNode subject = members.size() == 2 ? members.get(0) : first(statement, SUBJECTS);
        JsonNode object = members.size() == 2 ? members.get(1) : first(statement, OBJECTS);
        if (subject.isMissingNode() || object.isMissingNode()) {
            throw new IllegalArgumentException("no two agents");
        }
        JsonNode raw = evidence.path("annotations").path("agents").path("raw_text");
        Statement.End one = end(subject, raw.path(0).asString(""));
        Statement.End other = end(object, raw.path(1).asString(""));
        String type = statement.path("type").asString("");
        JsonNode epistemics = evidence.path("epistemics");
        Polarity polarity = epistemics.path("negated").asBoolean(false) ? Polarity.NEGATED : vocabulary.polarity(type);
        Certainty certainty = epistemics.path("hypothesis").asBoolean(false) ? Certainty.HEDGED : Certainty.ASSERTED;
        return List.of(new Statement(
                one,
                vocabulary.relation(type, one, other),
                other,
                polarity,
                certainty,
                "",
                evidence.path("text").asString()));
    }

    private static JsonNode first(JsonNode statement, List<String> names) {
        return names.stream()
                .filter(statement::has)
                .findFirst()
                .map(statement::path)
                .orElseGet(() -> statement.path("none"));
    }

    private Statement.End end(JsonNode agent, String raw) {
        String surface = raw.isBlank() ? agent.path("db_refs").path("TEXT").asString("") : raw;
        return Statement.End.of(agent.path("name").asString(""), surface, type(agent.path("db_refs")));
    }

    /// The class of the first identifier whose namespace tells one.
    private String type(JsonNode references) {
        Stream<String> namespaces = references.propertyNames().stream();
        Optional<String> known = namespaces
                .sorted()
                .map(vocabulary::knownType)
                .flatMap(Optional::stream)
                .findFirst();
        return known.orElse(MOLECULE);
    }
}
