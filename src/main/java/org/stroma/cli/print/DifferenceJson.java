package org.stroma.cli.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stroma.graph.difference.Difference;
import org.stroma.graph.difference.Difference.ClaimChange;
import org.stroma.graph.difference.Difference.ConflictChange;
import org.stroma.graph.difference.Difference.DocumentChange;
import org.stroma.graph.difference.Difference.Said;
import org.stroma.query.format.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A difference as JSON; names of members are those of the records.
public final class DifferenceJson {

    private DifferenceJson() {}

    public static String of(Difference difference) {
        ObjectNode json = Json.object();
        json.put("from", difference.from());
        json.put("to", difference.to());
        json.putObject("triples")
                .put("added", difference.triples().added())
                .put("gone", difference.triples().gone());
        json.set("documents", array(difference.documents(), DifferenceJson::document));
        json.set("claims", array(difference.claims(), DifferenceJson::claim));
        json.set("conflicts", array(difference.conflicts(), DifferenceJson::conflict));
        return Json.text(json);
    }

    private static ObjectNode document(DocumentChange change) {
        ObjectNode json = Json.object();
        json.put("document", change.document());
        json.put("name", change.name());
        json.put("fate", change.fate().name().toLowerCase(Locale.ROOT));
        json.set("added", array(change.added(), DifferenceJson::said));
        json.set("gone", array(change.gone(), DifferenceJson::said));
        return json;
    }

    private static ObjectNode said(Said said) {
        ObjectNode json = Json.object();
        json.put("claim", said.claim());
        json.put("words", said.words());
        json.put("quote", said.quote());
        return json;
    }

    private static ObjectNode claim(ClaimChange change) {
        ObjectNode json = Json.object();
        json.put("claim", change.claim());
        json.put("subject", change.subject());
        json.put("subjectLabel", change.subjectLabel());
        json.put("words", change.words());
        belief(json, "before", change.before());
        belief(json, "after", change.after());
        return json;
    }

    private static void belief(ObjectNode json, String name, Optional<String> belief) {
        belief.ifPresent(value -> json.put(name, new BigDecimal(value)));
    }

    private static ObjectNode conflict(ConflictChange change) {
        ObjectNode json = Json.object();
        json.put("conflict", change.conflict());
        json.put("words", change.words());
        json.put("isNew", change.isNew());
        return json;
    }

    private static <T> ArrayNode array(List<T> members, Function<T, ObjectNode> json) {
        return Json.array(members.stream().map(json).toList());
    }
}
