package org.stroma.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.graph.difference.Difference;
import org.stroma.graph.difference.Difference.ClaimChange;
import org.stroma.graph.difference.Difference.ConflictChange;
import org.stroma.graph.difference.Difference.DocumentChange;
import org.stroma.graph.difference.Difference.Said;

/// A difference as JSON; names of members are those of the records.
public final class DifferenceJson {

    private DifferenceJson() {}

    public static String of(Difference difference) {
        JsonObject json = new JsonObject();
        json.put("from", difference.from());
        json.put("to", difference.to());
        JsonObject triples = new JsonObject();
        triples.put("added", difference.triples().added());
        triples.put("gone", difference.triples().gone());
        json.put("triples", triples);
        json.put(
                "documents",
                array(difference.documents().stream()
                        .map(DifferenceJson::document)
                        .toList()));
        json.put(
                "claims",
                array(difference.claims().stream().map(DifferenceJson::claim).toList()));
        json.put(
                "conflicts",
                array(difference.conflicts().stream()
                        .map(DifferenceJson::conflict)
                        .toList()));
        return json + "\n";
    }

    private static JsonObject document(DocumentChange change) {
        JsonObject json = new JsonObject();
        json.put("document", change.document());
        json.put("name", change.name());
        json.put("fate", change.fate().name().toLowerCase(Locale.ROOT));
        json.put(
                "added", array(change.added().stream().map(DifferenceJson::said).toList()));
        json.put("gone", array(change.gone().stream().map(DifferenceJson::said).toList()));
        return json;
    }

    private static JsonObject said(Said said) {
        JsonObject json = new JsonObject();
        json.put("claim", said.claim());
        json.put("words", said.words());
        json.put("quote", said.quote());
        return json;
    }

    private static JsonObject claim(ClaimChange change) {
        JsonObject json = new JsonObject();
        json.put("claim", change.claim());
        json.put("subject", change.subject());
        json.put("subjectLabel", change.subjectLabel());
        json.put("words", change.words());
        belief(json, "before", change.before());
        belief(json, "after", change.after());
        return json;
    }

    private static void belief(JsonObject json, String name, Optional<String> belief) {
        belief.ifPresent(value -> json.put(name, JsonNumber.valueDecimal(value)));
    }

    private static JsonObject conflict(ConflictChange change) {
        JsonObject json = new JsonObject();
        json.put("conflict", change.conflict());
        json.put("words", change.words());
        json.put("isNew", change.isNew());
        return json;
    }

    private static JsonArray array(List<JsonObject> members) {
        JsonArray array = new JsonArray();
        array.addAll(members);
        return array;
    }
}
