package org.stroma.serve.suggest;

import java.util.List;
import org.stroma.model.search.Suggestion;
import org.stroma.query.format.Json;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Suggestions for programs.
record SuggestionJson(Addresses addresses) {

    private static final Kinds KINDS = Kinds.load();

    ArrayNode of(List<Suggestion> suggestions) {
        return Json.array(suggestions.stream().map(this::of).toList());
    }

    private ObjectNode of(Suggestion suggestion) {
        ObjectNode one = Json.object();
        one.put("iri", suggestion.thing());
        one.put("label", suggestion.label());
        Kinds.Kind kind = KINDS.of(LinkedThing.localName(suggestion.kind()));
        one.put("kind", kind.name());
        one.put("matched", Suggestions.matched(suggestion));
        one.put("claims", suggestion.claims());
        one.put("address", addresses.of(suggestion.thing()));
        one.put("kindLabel", kind.singular());
        one.put("hue", kind.hue());
        one.put("icon", kind.icon());
        return one;
    }
}
