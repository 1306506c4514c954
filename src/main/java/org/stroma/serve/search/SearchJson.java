package org.stroma.serve.search;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.model.search.TextSearch;
import org.stroma.serve.lookup.SentenceClaims;

/// What a search found, for programs.
record SearchJson(Search search) {

    JsonObject of(TextSearch.Found names, TextSearch.Found sentences, SentenceClaims claims) {
        JsonObject whole = new JsonObject();
        whole.put("query", search.words());
        whole.put("page", search.page());
        whole.put("size", Search.SIZE);
        whole.put(
                "names",
                found(names, names.hits().stream().map(SearchJson::name).toList()));
        whole.put(
                "sentences",
                found(
                        sentences,
                        sentences.hits().stream()
                                .map(hit -> sentence(hit, claims))
                                .toList()));
        return whole;
    }

    private static JsonObject found(TextSearch.Found found, List<JsonObject> hits) {
        JsonObject part = new JsonObject();
        part.put("total", found.total());
        JsonArray array = new JsonArray();
        hits.forEach(array::add);
        part.put("hits", array);
        return part;
    }

    private static JsonObject name(TextSearch.Hit hit) {
        JsonObject name = new JsonObject();
        name.put("iri", hit.thing());
        name.put("name", hit.name());
        name.put("matched", hit.text());
        name.put("marks", marks(hit));
        JsonArray types = new JsonArray();
        hit.types().forEach(types::add);
        name.put("types", types);
        return name;
    }

    private static JsonObject sentence(TextSearch.Hit hit, SentenceClaims claims) {
        JsonObject sentence = new JsonObject();
        sentence.put("document", hit.thing());
        sentence.put("start", hit.start());
        sentence.put("end", hit.end());
        sentence.put("text", hit.text());
        sentence.put("marks", marks(hit));
        JsonArray said = new JsonArray();
        claims.in(hit).forEach((claim, place) -> {
            JsonObject one = new JsonObject();
            one.put("claim", claim.iri());
            one.put("words", claims.words(claim));
            one.put("status", place.status().word());
            one.put("evidence", place.iri());
            said.add(one);
        });
        sentence.put("claims", said);
        return sentence;
    }

    // Pairs of start and end in UTF-16 units, as JavaScript counts.
    private static JsonArray marks(TextSearch.Hit hit) {
        JsonArray marks = new JsonArray();
        for (TextSearch.Mark mark : hit.marks()) {
            JsonArray pair = new JsonArray();
            pair.add(mark.start());
            pair.add(mark.end());
            marks.add(pair);
        }
        return marks;
    }
}
