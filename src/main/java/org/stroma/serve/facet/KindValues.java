package org.stroma.serve.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.lookup.LinkedThing;

/// The classes that things can be of, and last, that something is no thing but a name or a date.
public record KindValues(WordValues values, Map<String, Integer> numbers) {

    private static final Value LITERAL = Value.of("literal", "name or date");

    public static KindValues of(Kinds kinds, Catalog catalog) {
        TreeSet<String> others = new TreeSet<>(catalog.kinds().keySet());
        List<Value> values = new ArrayList<>();
        kinds.all().forEach(kind -> {
            values.add(Value.of(kind));
            others.remove(kind.name());
        });
        others.forEach(name -> values.add(Value.of(kinds.of(name))));
        Map<String, Integer> numbers = IntStream.range(0, values.size())
                .boxed()
                .collect(Collectors.toMap(number -> values.get(number).word(), Function.identity()));
        values.add(LITERAL);
        return new KindValues(new WordValues(values, KindValues::local), numbers);
    }

    /// The classes of a thing.
    public int[] of(CatalogThing thing) {
        return Column.distinct(thing.kinds().stream()
                .map(name -> numbers.getOrDefault(name, -1))
                .toList());
    }

    public int[] literal() {
        return new int[] {values.size() - 1};
    }

    // kg:Drug and the whole IRI are the same as Drug.
    private static String local(String word) {
        return LinkedThing.localName(Prefixes.expand(word).orElse(word));
    }
}
