package org.stroma.serve.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.query.Question;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.NamedThings;

/// What the graph says of one thing, and what documents claim about it.
///
/// @param claims the question that lists claims about an `entity`
record McpDescription(Question claims) implements McpTool.Action {

    private static final int MOST_VALUES = 50;

    @Override
    public Map<String, Object> answer(McpArguments arguments, Lookup lookup) {
        String asked = arguments.text("thing");
        List<String> iris = iris(asked, lookup);
        if (iris.size() > 1) {
            return Map.of("ambiguous", lookup.names(iris), "hint", "describe one of these IRIs");
        }
        LinkedThing thing = lookup.thing(iris.getFirst());
        if (thing.values().isEmpty()) {
            throw new BadParameter("the graph says nothing of " + asked + "; search finds names");
        }
        return described(thing, arguments, lookup);
    }

    private static List<String> iris(String asked, Lookup lookup) {
        if (asked.matches("(?i)https?://\\S+")) {
            return List.of(asked);
        }
        List<String> named = new NamedThings(lookup).named(asked);
        if (!named.isEmpty()) {
            return named;
        }
        return List.of(Prefixes.expand(asked)
                .orElseThrow(() -> new BadParameter("nothing is called " + asked + "; search finds parts of names")));
    }

    private Map<String, Object> described(LinkedThing thing, McpArguments arguments, Lookup lookup) {
        Map<String, Object> properties = new TreeMap<>();
        thing.values().keySet().forEach(property -> properties.put(property, values(thing, property)));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("iri", thing.iri());
        described.put("name", thing.name());
        described.put("properties", properties);
        described.put(
                "claims", McpRows.of(claims.ask(lookup.engine(), Map.of("entity", thing.iri())), arguments.limit()));
        return described;
    }

    private static List<String> values(LinkedThing thing, String property) {
        return thing.texts(property).stream()
                .limit(MOST_VALUES)
                .map(Prefixes::shorten)
                .toList();
    }
}
