package org.stroma.serve.search;

import java.util.List;
import org.stroma.model.search.TextSearch;
import org.stroma.query.format.Json;
import org.stroma.serve.lookup.SentenceClaims;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a search found, for programs.
record SearchJson(Search search) {

    ObjectNode of(TextSearch.Found names, TextSearch.Found sentences, SentenceClaims claims) {
        ObjectNode whole = Json.object();
        whole.put("query", search.words());
        whole.put("page", search.page());
        whole.put("size", Search.SIZE);
        whole.set(
                "names",
                found(names, names.hits().stream().map(SearchJson::name).toList()));
        whole.set(
                "sentences",
                found(
                        sentences,
                        sentences.hits().stream()
                                .map(hit -> sentence(hit, claims))
                                .toList()));
        return whole;
    }

    private static ObjectNode found(TextSearch.Found found, List<ObjectNode> hits) {
        ObjectNode part = Json.object();
        part.put("total", found.total());
        part.set("hits", Json.array(hits));
        return part;
    }

    private static ObjectNode name(TextSearch.Hit hit) {
        ObjectNode name = Json.object();
        name.put("iri", hit.thing());
        name.put("name", hit.name());
        name.put("matched", hit.text());
        name.set("marks", marks(hit));
        name.set("types", Json.strings(hit.types()));
        return name;
    }

    private static ObjectNode sentence(TextSearch.Hit hit, SentenceClaims claims) {
        ObjectNode sentence = Json.object();
        sentence.put("document", hit.thing());
        sentence.put("start", hit.start());
        sentence.put("end", hit.end());
        sentence.put("text", hit.text());
        sentence.set("marks", marks(hit));
        ArrayNode said = sentence.putArray("claims");
        claims.in(hit)
                .forEach((claim, place) -> said.addObject()
                        .put("claim", claim.iri())
                        .put("words", claims.words(claim))
                        .put("status", place.status().word())
                        .put("evidence", place.iri()));
        return sentence;
    }

    // Pairs of start and end in UTF-16 units, as JavaScript counts.
    private static ArrayNode marks(TextSearch.Hit hit) {
        ArrayNode marks = Json.array(List.of());
        hit.marks().forEach(mark -> marks.addArray().add(mark.start()).add(mark.end()));
        return marks;
    }
}
