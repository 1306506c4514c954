package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.Sign;
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

/// What claims can be narrowed down and sorted by.
///
/// @param relations of the ontology and of the claims
record ClaimColumns(Site site, ThingNames names, Relations relations) {

    private static final int[] NONE = {};
    private static final List<String> POLARITIES = List.of("affirmed", "negated");
    private static final List<String> CERTAINTIES = List.of("asserted", "hedged");

    ItemList list() {
        int size = catalog().claims().size();
        return new ItemList(ItemList.all(size), properties(), new Orders(size, orders(), ties()));
    }

    private Catalog catalog() {
        return names.catalog();
    }

    private List<Property> properties() {
        KindValues kinds = KindValues.of(site.kinds(), catalog());
        ThingValues things = new ThingValues(site, names);
        List<Value> settings = new ArrayList<>();
        catalog().settings().forEach(setting -> settings.add(Value.of(setting.replace(' ', '-'), setting)));
        settings.add(Value.of("none", "not said"));
        return List.of(
                new Property("sign", "What is said", signs(), new WordValues(signValues()), Property.Use.IN_ORDER),
                new Property("relation", "Relation", relationColumn(), relations.values(), Property.Use.BY_COUNT),
                new Property("kind", "Kind of subject", ends(kinds, false), kinds.values(), Property.Use.BY_COUNT),
                new Property("object-kind", "Kind of object", ends(kinds, true), kinds.values(), Property.Use.BY_COUNT),
                new Property("document", "Document", documents(), things, Property.Use.BY_COUNT),
                new Property(
                        "setting",
                        "Shown in",
                        settings(settings.size() - 1),
                        new WordValues(settings),
                        Property.Use.BY_COUNT),
                new Property("polarity", "Some place says", polarities(), words(POLARITIES), Property.Use.HIDDEN),
                new Property("certainty", "Some place is", certainties(), words(CERTAINTIES), Property.Use.HIDDEN),
                new Property("subject", "Subject", ends(true, false), things, Property.Use.HIDDEN),
                new Property("object", "Object", ends(false, true), things, Property.Use.HIDDEN),
                new Property("about", "About", ends(true, true), things, Property.Use.HIDDEN));
    }

    static List<Value> signValues() {
        return Stream.of(Sign.values()).map(Value::of).toList();
    }

    private static WordValues words(List<String> words) {
        return new WordValues(words.stream().map(word -> Value.of(word, word)).toList());
    }

    private interface Part {
        int[] of(CatalogClaim claim);
    }

    private Column column(Part part) {
        List<CatalogClaim> claims = catalog().claims();
        return Column.of(claims.size(), item -> part.of(claims.get(item)));
    }

    private Column signs() {
        int[][] each = singles(Sign.values().length);
        return column(claim -> each[claim.sign().ordinal()]);
    }

    private Column relationColumn() {
        Map<String, int[]> each = new HashMap<>();
        return column(claim -> each.computeIfAbsent(
                claim.relation(), iri -> new int[] {relations.iris().indexOf(iri)}));
    }

    private Column ends(KindValues kinds, boolean object) {
        int[][] ofThings = catalog().things().stream().map(kinds::of).toArray(int[][]::new);
        return column(claim -> {
            int end = object ? claim.object() : claim.subject();
            return end < 0 ? kinds.literal() : ofThings[end];
        });
    }

    private Column ends(boolean subject, boolean object) {
        int[][] each = singles(catalog().things().size());
        return column(claim -> {
            if (!object || claim.object() < 0 || subject && claim.object() == claim.subject()) {
                return subject && claim.subject() >= 0 ? each[claim.subject()] : NONE;
            }
            return subject && claim.subject() >= 0 ? new int[] {claim.subject(), claim.object()} : each[claim.object()];
        });
    }

    private Column documents() {
        int[][] each = singles(catalog().things().size());
        return column(claim -> {
            int[] documents = claim.documents().indexes();
            return documents.length == 1 ? each[documents[0]] : documents;
        });
    }

    private Column settings(int none) {
        Map<Long, int[]> each = new HashMap<>();
        return column(claim -> each.computeIfAbsent(claim.settings(), bits -> bits(bits, none)));
    }

    private static int[] bits(long bits, int none) {
        List<Integer> values = new ArrayList<>();
        for (int bit = 0; bit < none; bit++) {
            if ((bits >> bit & 1) == 1) {
                values.add(bit);
            }
        }
        return Column.distinct(values.isEmpty() ? List.of(none) : values);
    }

    private Column polarities() {
        return column(claim -> both(claim.asserted() + claim.hedged() > 0, claim.negated() > 0));
    }

    private Column certainties() {
        return column(claim -> both(claim.asserted() > 0, claim.hedged() > 0));
    }

    private static int[] both(boolean first, boolean second) {
        if (first) {
            return second ? BOTH : FIRST;
        }
        return second ? SECOND : NONE;
    }

    private static final int[] BOTH = {0, 1};
    private static final int[] FIRST = {0};
    private static final int[] SECOND = {1};

    private static int[][] singles(int size) {
        int[][] each = new int[size][];
        Arrays.setAll(each, value -> new int[] {value});
        return each;
    }

    private List<Order> orders() {
        List<CatalogClaim> claims = catalog().claims();
        String[] newest = claims.stream().map(this::newest).toArray(String[]::new);
        return List.of(
                new Order(
                        "belief",
                        "Belief",
                        "belief, lowest first",
                        "belief, highest first",
                        true,
                        Comparator.comparing(item -> claims.get(item).belief())),
                new Order(
                        "places",
                        "Places",
                        "fewest places",
                        "most places",
                        true,
                        Comparator.comparingInt(item -> claims.get(item).places())),
                Order.byDocuments(item -> claims.get(item).documents().number()),
                new Order(
                        "subject",
                        "Claim",
                        "subject A–Z",
                        "subject Z–A",
                        false,
                        Comparator.comparing(item -> folded(claims.get(item).subject()))),
                new Order(
                        "date",
                        "Date",
                        "oldest evidence",
                        "newest evidence",
                        true,
                        Comparator.comparing(item -> newest[item])));
    }

    private Comparator<Integer> ties() {
        List<CatalogClaim> claims = catalog().claims();
        return Comparator.comparing((Integer item) -> -claims.get(item).places())
                .thenComparing(item -> label(claims.get(item).subject()))
                .thenComparing(item -> label(claims.get(item).object()))
                .thenComparing(item -> claims.get(item).iri());
    }

    private String label(int thing) {
        return thing < 0 ? "" : catalog().things().get(thing).label();
    }

    private String folded(int thing) {
        return label(thing).toLowerCase(Locale.ROOT);
    }

    // The date of the newest document that speaks of it; what is undated comes last.
    private String newest(CatalogClaim claim) {
        return Arrays.stream(claim.documents().indexes())
                .mapToObj(index -> catalog().things().get(index).iri())
                .flatMap(iri -> catalog().document(iri).stream())
                .map(document -> document.date())
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
