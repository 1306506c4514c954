package org.stroma.serve.browse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.facet.ThingNames;
import org.stroma.serve.facet.ThingValues;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The things of a version, without the documents.
record EntityListing(
        Site site, Catalog catalog, ItemList list, Stages stages, Map<Integer, int[]> broader, ListWords words)
        implements Listing {

    private static final int MOST_OTHERS = 3;
    private static final List<String> COLUMNS = List.of(
            "label",
            "kinds",
            "targets",
            "stage",
            "conditions",
            "claims",
            "asserted",
            "hedged",
            "negated",
            "disputed",
            "places",
            "documents",
            "entity");
    private static final Comparator<CatalogClaim> BEST_FIRST = Comparator.comparing(
                    (CatalogClaim claim) -> claim.sign() != Sign.DISPUTED)
            .thenComparing(CatalogClaim::belief, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::iri);

    static EntityListing of(Site site, ThingNames names, Snapshot snapshot) {
        ListWords words = ListWords.load();
        Catalog catalog = names.catalog();
        return Visit.of(site.options(), snapshot, lookup -> {
            Stages stages = Stages.of(catalog, snapshot.dataset(), words.stages());
            Map<Integer, int[]> broader = Broader.of(catalog, snapshot.dataset());
            EntityColumns columns = new EntityColumns(site, names, stages, broader);
            return new EntityListing(site, catalog, columns.list(), stages, broader, words);
        });
    }

    @Override
    public List<String> rangeNames() {
        return List.of();
    }

    @Override
    public List<Filter> ranges(ListAddress address) {
        return List.of();
    }

    @Override
    public String iri(int item) {
        return catalog.things().get(item).iri();
    }

    @Override
    public String template() {
        return "browse/entities";
    }

    @Override
    public Frame frame(Snapshot snapshot, Selection selection) {
        return site.frame(snapshot, heading(selection), Frame.Place.BROWSE);
    }

    @Override
    public EntityListView view(Selection selection, List<Filter> ranges, Lookup lookup) {
        boolean targets = selection
                .only("kind")
                .filter(kind -> kind.word().equals(words.targets().of()))
                .isPresent();
        boolean staged =
                selection.shown().stream().anyMatch(item -> stages.of(item).isPresent());
        return new EntityListView(
                ListView.of(list, selection, ranges),
                heading(selection),
                summary(selection.found()),
                targets ? "Acts on" : "Mostly with",
                staged,
                selection.shown().stream().map(item -> row(item, targets)).toList());
    }

    private String heading(Selection selection) {
        List<String> kinds = selection.choice("kind").chosen().stream()
                .mapToObj(number ->
                        selection.choice("kind").property().values().get(number).word())
                .map(word -> site.kinds().of(word).plural())
                .toList();
        if (kinds.isEmpty()) {
            return "Things";
        }
        String first = String.join(", ", kinds.subList(0, kinds.size() - 1));
        return Wording.title(first.isEmpty() ? kinds.getLast() : first + " and " + kinds.getLast());
    }

    private String summary(BitSet found) {
        long claimed = found.stream()
                .filter(item -> catalog.things().get(item).signs().total() > 0)
                .count();
        String all = Wording.counted(found.cardinality(), "thing", "things");
        return claimed == found.cardinality()
                ? all + " that a claim is about"
                : all + ", a claim is about " + Wording.grouped(claimed);
    }

    private EntityListView.Row row(int item, boolean targets) {
        CatalogThing thing = catalog.things().get(item);
        return new EntityListView.Row(
                site.link(thing),
                Stream.of(broader.getOrDefault(item, new int[0]))
                        .flatMapToInt(Arrays::stream)
                        .mapToObj(other -> catalog.things().get(other).label())
                        .collect(Collectors.joining(", ")),
                targets ? targets(thing) : partners(thing),
                stages.of(item)
                        .map(reached -> stages.all().get(reached.stage()).words())
                        .orElse(""),
                stages.of(item).map(Stages.Reached::conditions).orElse(0),
                thing.signs(),
                thing.documents(),
                "/claims?about=" + Addresses.encode(ThingValues.word(thing.iri())));
    }

    private List<EntityListView.Other> targets(CatalogThing thing) {
        return targetClaims(thing)
                .limit(MOST_OTHERS)
                .map(claim -> new EntityListView.Other(
                        catalog.relationName(claim.relation()),
                        site.link(catalog.things().get(claim.object()))))
                .toList();
    }

    // What it plainly acts on, one claim for each target.
    private Stream<CatalogClaim> targetClaims(CatalogThing thing) {
        Map<Integer, CatalogClaim> best = new TreeMap<>();
        catalog.about(thing).stream()
                .filter(claim -> claim.subject() == thing.index() && claim.object() >= 0)
                .filter(claim -> claim.sign() == Sign.ASSERTED || claim.sign() == Sign.DISPUTED)
                .filter(claim -> words.targets().relations().contains(LinkedThing.localName(claim.relation())))
                .filter(claim -> catalog.things()
                        .get(claim.object())
                        .kinds()
                        .contains(words.targets().object()))
                .sorted(BEST_FIRST)
                .forEach(claim -> best.putIfAbsent(claim.object(), claim));
        return best.values().stream().sorted(BEST_FIRST);
    }

    // The things that it shares most claims with.
    private List<EntityListView.Other> partners(CatalogThing thing) {
        Map<Integer, Integer> counts = new TreeMap<>();
        catalog.about(thing)
                .forEach(claim ->
                        claim.otherEnd(thing.index()).ifPresent(other -> counts.merge(other, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OTHERS)
                .map(entry ->
                        new EntityListView.Other("", site.link(catalog.things().get(entry.getKey()))))
                .toList();
    }

    @Override
    public ListTable table(Selection selection, Lookup lookup) {
        return new ListTable(
                COLUMNS, selection.shown().stream().map(this::cells).toList());
    }

    private List<Object> cells(int item) {
        CatalogThing thing = catalog.things().get(item);
        Optional<Stages.Reached> reached = stages.of(item);
        return List.of(
                thing.label(),
                String.join(" ", thing.kinds()),
                targetClaims(thing)
                        .map(claim -> catalog.things().get(claim.object()).label())
                        .collect(Collectors.joining("; ")),
                reached.map(known -> stages.all().get(known.stage()).words()).orElse(""),
                reached.map(known -> (Object) known.conditions()).orElse(""),
                thing.signs().total(),
                thing.signs().asserted(),
                thing.signs().hedged(),
                thing.signs().negated(),
                thing.signs().disputed(),
                thing.places(),
                thing.documents(),
                thing.iri());
    }
}
