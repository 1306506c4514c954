package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.facet.Column;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.KindValues;
import org.stroma.serve.facet.Order;
import org.stroma.serve.facet.Orders;
import org.stroma.serve.facet.Property;
import org.stroma.serve.facet.ThingNames;
import org.stroma.serve.facet.ThingValues;
import org.stroma.serve.facet.Value;
import org.stroma.serve.facet.WordValues;
import org.stroma.serve.view.Site;

/// What documents can be narrowed down and sorted by.
record DocumentColumns(Site site, ThingNames names) {

    private static final int YEAR = 4;

    ItemList list() {
        Catalog catalog = names.catalog();
        int size = catalog.documents().size();
        return new ItemList(
                ItemList.all(size), properties(catalog, size), new Orders(size, orders(catalog), ties(catalog)));
    }

    private List<Property> properties(Catalog catalog, int size) {
        List<CatalogDocument> documents = catalog.documents();
        List<String> years = years(documents);
        List<Value> yearValues = new ArrayList<>();
        years.forEach(year -> yearValues.add(Value.of(year, year)));
        yearValues.add(Value.of("none", "no date"));
        KindValues kinds = KindValues.of(site.kinds(), catalog);
        int[][] about =
                documents.stream().map(document -> about(catalog, document)).toArray(int[][]::new);
        return List.of(
                SignNumbers.property(size, item -> documents.get(item).signs()),
                new Property(
                        "year",
                        "Dated",
                        Column.of(size, item ->
                                new int[] {number(years, documents.get(item).date())}),
                        new WordValues(yearValues),
                        Property.Use.IN_ORDER),
                new Property(
                        "kind",
                        "Claims about a",
                        Column.of(size, item -> kinds(catalog, kinds, about[item])),
                        kinds.values(),
                        Property.Use.BY_COUNT),
                new Property(
                        "about",
                        "Claims about",
                        Column.of(size, item -> about[item]),
                        new ThingValues(site, names),
                        Property.Use.BY_COUNT));
    }

    // The last first.
    private static List<String> years(List<CatalogDocument> documents) {
        TreeSet<String> years = new TreeSet<>();
        documents.stream()
                .map(CatalogDocument::date)
                .filter(date -> date.matches("\\d{4}.*"))
                .forEach(date -> years.add(date.substring(0, YEAR)));
        return List.copyOf(years.descendingSet());
    }

    private static int number(List<String> years, String date) {
        int number = date.length() < YEAR ? -1 : years.indexOf(date.substring(0, YEAR));
        return number < 0 ? years.size() : number;
    }

    // The ends of all its claims.
    private static int[] about(Catalog catalog, CatalogDocument document) {
        return document.claims().stream()
                .map(catalog.claims()::get)
                .flatMapToInt(DocumentColumns::ends)
                .filter(end -> end >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private static IntStream ends(CatalogClaim claim) {
        return IntStream.of(claim.subject(), claim.object());
    }

    private static int[] kinds(Catalog catalog, KindValues kinds, int[] things) {
        return IntStream.of(things)
                .mapToObj(catalog.things()::get)
                .flatMapToInt(thing -> IntStream.of(kinds.of(thing)))
                .distinct()
                .sorted()
                .toArray();
    }

    private static List<Order> orders(Catalog catalog) {
        List<CatalogDocument> documents = catalog.documents();
        return List.of(
                Order.byClaims(item -> documents.get(item).claims().size()),
                new Order(
                        "date",
                        "Dated",
                        "oldest",
                        "newest",
                        true,
                        Comparator.comparing(item -> documents.get(item).date())),
                new Order(
                        "title",
                        "Document",
                        "title A–Z",
                        "title Z–A",
                        false,
                        Comparator.comparing(item -> documents.get(item).title().toLowerCase(Locale.ROOT))),
                new Order(
                        "numbers",
                        "Numbers",
                        "fewest numbers",
                        "most numbers",
                        true,
                        Comparator.comparingInt(item -> documents.get(item).numbers())));
    }

    private static Comparator<Integer> ties(Catalog catalog) {
        List<CatalogDocument> documents = catalog.documents();
        return Comparator.comparingInt(
                        (Integer item) -> -documents.get(item).claims().size())
                .thenComparing(item -> documents.get(item).title())
                .thenComparing(item -> documents.get(item).iri());
    }
}
