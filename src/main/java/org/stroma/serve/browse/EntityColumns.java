package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
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

/// What things can be narrowed down and sorted by.
///
/// @param broader what each is a kind of
record EntityColumns(Site site, ThingNames names, Stages stages, Map<Integer, int[]> broader) {

    private static final int[] NONE = {};

    ItemList list() {
        Catalog catalog = names.catalog();
        BitSet items = ItemList.all(catalog.things().size());
        catalog.documents().forEach(document -> items.clear(document.thing()));
        int size = catalog.things().size();
        return new ItemList(items, properties(catalog, size), new Orders(size, orders(catalog), ties(catalog)));
    }

    private List<Property> properties(Catalog catalog, int size) {
        KindValues kinds = KindValues.of(site.kinds(), catalog);
        List<Value> stageValues = new ArrayList<>();
        stages.all().forEach(stage -> stageValues.add(Value.of(stage.relation(), stage.words())));
        stageValues.add(Value.of("none", "none told"));
        List<CatalogThing> things = catalog.things();
        ThingValues all = new ThingValues(site, names);
        return List.of(
                new Property(
                        "kind",
                        "Kind of thing",
                        Column.of(size, item -> kinds.of(things.get(item))),
                        kinds.values(),
                        Property.Use.BY_COUNT),
                new Property(
                        "stage",
                        "Highest stage",
                        Column.of(size, item -> new int[] {stages.number(item)}),
                        new WordValues(stageValues),
                        Property.Use.IN_ORDER),
                SignNumbers.property(size, item -> things.get(item).signs()),
                new Property(
                        "broader",
                        "A kind of",
                        Column.of(size, item -> broader.getOrDefault(item, NONE)),
                        all,
                        Property.Use.BY_COUNT));
    }

    private List<Order> orders(Catalog catalog) {
        List<CatalogThing> things = catalog.things();
        return List.of(
                Order.byClaims(item -> things.get(item).signs().total()),
                Order.byDocuments(item -> things.get(item).documents()),
                new Order(
                        "stage",
                        "Highest stage",
                        "lowest stage",
                        "highest stage",
                        true,
                        Comparator.comparingInt(item -> -stages.number(item))),
                new Order(
                        "name",
                        "Name",
                        "name A–Z",
                        "name Z–A",
                        false,
                        Comparator.comparing(item -> things.get(item).label().toLowerCase(Locale.ROOT))));
    }

    private static Comparator<Integer> ties(Catalog catalog) {
        List<CatalogThing> things = catalog.things();
        return Comparator.comparingInt(
                        (Integer item) -> -things.get(item).signs().total())
                .thenComparing(item -> things.get(item).label())
                .thenComparing(item -> things.get(item).iri());
    }
}
