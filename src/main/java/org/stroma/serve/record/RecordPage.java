package org.stroma.serve.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// The page of anything that has no page of its own kind: what is said of it, and what points to it.
public record RecordPage(Site site, Snapshot snapshot) {

    private static final int FEW = 12;
    private static final int MOST = 200;
    private static final LiveQuery POINTING = LiveQuery.named("pointing");

    public String page(Lookup lookup, LinkedThing thing) {
        List<List<Cell>> pointing = lookup.run(
                        POINTING.about("thing", List.of(thing.iri())).part(0, MOST))
                .rows();
        Map<String, List<Cell>> said = new TreeMap<>(thing.values());
        said.keySet().removeIf(property -> !PropertyNames.isShown(property));
        Map<String, List<Cell>> backwards = pointing.stream()
                .collect(Collectors.groupingBy(
                        row -> Prefixes.shorten(row.get(0).text()),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get(1), Collectors.toList())));
        Naming naming = naming(lookup, thing, said, backwards);
        String name = naming.of(thing.iri()).words();
        RecordView view = new RecordView(
                name,
                kind(naming, thing),
                thing.first("skos:definition").orElse(""),
                properties(said, naming, false),
                properties(backwards, naming, pointing.size() == MOST),
                DataLinks.of(site.addresses(), thing.iri()));
        return site.render("record", site.frame(snapshot, name), view);
    }

    private Naming naming(
            Lookup lookup, LinkedThing thing, Map<String, List<Cell>> said, Map<String, List<Cell>> backwards) {
        TreeSet<String> iris = new TreeSet<>(thing.texts("rdf:type"));
        iris.add(thing.iri());
        for (Map<String, List<Cell>> values : List.of(said, backwards)) {
            values.forEach((property, cells) -> {
                iris.add(expanded(property));
                cells.stream()
                        .filter(cell -> cell.kind() == Cell.Kind.IRI)
                        .limit(MOST)
                        .forEach(cell -> iris.add(cell.text()));
            });
        }
        return Naming.of(site, site.catalog(snapshot), lookup, iris);
    }

    // Of several classes the graph's own say more.
    private static String kind(Naming naming, LinkedThing thing) {
        List<String> types = thing.texts("rdf:type");
        List<String> own = types.stream()
                .filter(type -> Prefixes.shorten(type).startsWith("kg:"))
                .toList();
        return (own.isEmpty() ? types : own)
                .stream().map(type -> naming.of(type).words()).collect(Collectors.joining(", "));
    }

    private static List<RecordView.Property> properties(Map<String, List<Cell>> values, Naming naming, boolean cut) {
        List<RecordView.Property> properties = new ArrayList<>();
        Function<String, String> name = property -> PropertyNames.of(property, expanded(property), naming.labels());
        values.keySet().stream()
                .sorted(Comparator.comparingInt(PropertyNames::rank)
                        .thenComparing(name)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(property -> {
                    List<RecordView.Value> shown = values.getOrDefault(property, List.of()).stream()
                            .limit(MOST)
                            .map(cell -> value(property, cell, naming))
                            .toList();
                    int first = shown.size() <= FEW + 2 ? shown.size() : FEW;
                    boolean more = cut
                            || shown.size()
                                    < values.getOrDefault(property, List.of()).size();
                    properties.add(new RecordView.Property(
                            name.apply(property), shown.subList(0, first), shown.subList(first, shown.size()), more));
                });
        return properties;
    }

    private static RecordView.Value value(String property, Cell cell, Naming naming) {
        return cell.kind() == Cell.Kind.IRI
                ? naming.of(cell.text())
                : new RecordView.Value(Naming.literal(cell.text()), "", property.equals("kg:quote"));
    }

    private static String expanded(String property) {
        return property.contains("://") ? property : Prefixes.expand(property).orElse(property);
    }
}
