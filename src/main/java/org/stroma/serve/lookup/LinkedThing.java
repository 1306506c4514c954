package org.stroma.serve.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;

/// All statements of the graph with one thing as subject.
///
/// @param values by CURIE of the property, each list in the order of its texts
public record LinkedThing(String iri, Map<String, List<Cell>> values) {

    private static final List<String> NAMING =
            List.of("skos:prefLabel", "rdfs:label", "dcterms:title", "kg:fileName", "kg:quote");

    public List<Cell> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    public List<String> texts(String property) {
        return all(property).stream().map(Cell::text).toList();
    }

    public Optional<String> first(String property) {
        return texts(property).stream().findFirst();
    }

    /// The first value's last segment, such as `negated` for `kg:negated`.
    public String term(String property) {
        return first(property).map(LinkedThing::localName).orElse("");
    }

    /// @return -1 where there is no such number
    public int number(String property) {
        return first(property)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    public boolean is(String type) {
        return texts("rdf:type").stream().anyMatch(iri -> Prefixes.shorten(iri).equals(type));
    }

    public String name() {
        return NAMING.stream()
                .flatMap(property -> first(property).stream())
                .findFirst()
                .orElse(Prefixes.shorten(iri));
    }

    public static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
