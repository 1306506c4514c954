package org.stroma.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Polarity;
import tools.jackson.databind.JsonNode;

/// Reads claims in our own JSON format (`docs/readings.schema.json`). A malformed claim is skipped without
/// affecting the others.
public final class StatementJson {

    private static final int SHOWN = 200;

    private final List<Statement> statements = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private StatementJson() {}

    /// @param claims an array of claims
    public static StatementJson read(JsonNode claims) {
        StatementJson json = new StatementJson();
        if (!claims.isArray()) {
            json.broken.add("no list of claims");
        }
        claims.forEach(json::add);
        return json;
    }

    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    /// What is no claim, a line each.
    public List<String> broken() {
        return List.copyOf(broken);
    }

    private void add(JsonNode claim) {
        try {
            statements.add(new Statement(
                    end(claim.path("subject")),
                    text(claim, "relation"),
                    end(claim.path("object")),
                    Polarity.valueOf(text(claim, "polarity").toUpperCase(Locale.ROOT)),
                    Certainty.valueOf(text(claim, "certainty").toUpperCase(Locale.ROOT)),
                    claim.path("cue").asString(""),
                    text(claim, "quote")));
        } catch (IllegalArgumentException e) {
            String line = claim.toString();
            broken.add(line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + " …");
        }
    }

    private static Statement.End end(JsonNode end) {
        return end.has("value")
                ? Statement.End.of(text(end, "value"))
                : Statement.End.of(text(end, "name"), end.path("surface").asString(""), text(end, "type"));
    }

    private static String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (!value.isString() || value.asString().isBlank()) {
            throw new IllegalArgumentException("no " + field);
        }
        return value.asString().strip();
    }
}
