package org.stroma.serve.start;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stroma.query.Questions;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.BuildTime;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.DisputeViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;
import org.stroma.serve.view.Wording;

/// `/`: what is claimed, disputed and new in this graph, and questions that it answers.
public final class StartPage implements Page.Answering {

    private static final int CARDS = 6;
    private static final int TRIES = 4;
    private static final int DISPUTES = 2;
    private static final int DOCUMENTS = 10;
    private static final int MOST_CLAIMED = 7;
    private static final List<Grouping> GROUPINGS = List.of(
            new Grouping("Drugs", List.of("Drug")),
            new Grouping("Proteins and cells", List.of("Protein", "CellType")),
            new Grouping("Tumors and diseases", List.of("Tumor", "Disease")));
    private static final Comparator<CatalogDocument> NEWEST_FIRST = Comparator.comparing(
                    CatalogDocument::date, Comparator.reverseOrder())
            .thenComparing(CatalogDocument::title)
            .thenComparing(CatalogDocument::iri);

    private record Grouping(String title, List<String> kinds) {}

    private static final DateTimeFormatter BUILT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final BuildTime times = new BuildTime();
    private final Site site;
    private final Questions questions;
    private final Examples examples;
    private final PerVersion<String> data;
    private final PerVersion<StartView> early;
    private final PerVersion<StartView> whole;

    /// @param examples to choose the cards from
    /// @param links addresses of what else can be had, and what each is called
    /// @param data describes the graph for search engines, as JSON-LD
    public StartPage(
            Site site, Questions questions, Examples examples, List<Frame.Link> links, PerVersion<String> data) {
        this.site = site;
        this.questions = questions;
        this.examples = examples;
        this.data = data;
        this.early = views(links);
        this.whole = views(links);
    }

    private PerVersion<StartView> views(List<Frame.Link> links) {
        return new PerVersion<>(snapshot ->
                Visit.of(site.options(), snapshot, lookup -> view(site.catalog(snapshot), lookup, snapshot, links)));
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        // The examples come later than the first readers.
        PerVersion<StartView> views = examples.of(snapshot).isPresent() ? whole : early;
        return site.page(
                snapshot,
                "start",
                site.frame(snapshot, "Stroma").withoutSearch().describedBy(data.of(snapshot)),
                lookup -> views.of(snapshot));
    }

    private StartView view(Catalog catalog, Lookup lookup, Snapshot snapshot, List<Frame.Link> links) {
        DisputeViews disputes = new DisputeViews(site, catalog, lookup);
        return new StartView(
                counts(catalog),
                catalog.signs(),
                tries(catalog),
                disputes.first(DISPUTES),
                disputes.number(),
                documents(catalog),
                catalog.documents().size(),
                cards(snapshot),
                questions.list().size(),
                GROUPINGS.stream()
                        .map(grouping -> group(catalog, grouping))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                kinds(catalog),
                relations(catalog),
                built(snapshot),
                links);
    }

    private String built(Snapshot snapshot) {
        String when = times.of(snapshot)
                .map(time -> "Built " + BUILT.format(time.atOffset(ZoneOffset.UTC)) + " UTC. ")
                .orElse("");
        return when + "Version " + snapshot.version() + ".";
    }

    private static List<StartView.Count> counts(Catalog catalog) {
        return List.of(
                count(catalog.claims().size(), "claims", "/claims"),
                count(catalog.documents().size(), "documents", "/documents"),
                count(catalog.things().size() - catalog.documents().size(), "things", "/entities"),
                count(catalog.evidence(), "pieces of evidence", "/claims?sort=-places"),
                count(catalog.studies(), "studies", "/entities?kind=Study"),
                count(catalog.measurements(), "numbers", "/ask/numbers"));
    }

    private static StartView.Count count(long number, String words, String address) {
        return new StartView.Count(Wording.grouped(number), words, address);
    }

    private List<ThingLink> tries(Catalog catalog) {
        return catalog.things().stream()
                .filter(thing -> !site.kinds().of(thing.kind()).hue().equals(Kinds.NEUTRAL))
                .filter(thing -> thing.signs().total() > 0)
                .sorted(CatalogThing.MOST_CLAIMED)
                .limit(TRIES)
                .map(site::link)
                .toList();
    }

    private List<StartView.DocumentRow> documents(Catalog catalog) {
        return catalog.documents().stream()
                .sorted(NEWEST_FIRST)
                .limit(DOCUMENTS)
                .map(document -> new StartView.DocumentRow(
                        site.addresses().of(document.iri()),
                        document.title(),
                        document.date().isEmpty() ? "no date" : Wording.date(document.date()),
                        document.about().stream()
                                .limit(2)
                                .map(thing -> catalog.things().get(thing).label())
                                .collect(Collectors.joining(" and ")),
                        document.signs()))
                .toList();
    }

    private List<StartView.Card> cards(Snapshot snapshot) {
        return examples.of(snapshot).stream()
                .flatMap(known -> known.best(CARDS).stream())
                .map(example -> new StartView.Card(example.address(), example.words(), example.summary()))
                .toList();
    }

    private StartView.Group group(Catalog catalog, Grouping grouping) {
        List<CatalogThing> all = catalog.things().stream()
                .filter(thing -> grouping.kinds.contains(thing.kind()))
                .filter(thing -> thing.signs().total() > 0)
                .sorted(CatalogThing.MOST_CLAIMED)
                .toList();
        int most = all.isEmpty() ? 1 : all.getFirst().signs().total();
        return new StartView.Group(
                grouping.title,
                "/entities?kind=" + String.join(",", grouping.kinds),
                all.size(),
                all.stream()
                        .limit(MOST_CLAIMED)
                        .map(thing -> new StartView.Row(
                                site.link(thing),
                                thing.signs(),
                                BigDecimal.valueOf(thing.signs().total())
                                        .divide(BigDecimal.valueOf(most), 3, RoundingMode.HALF_UP)
                                        .toPlainString()))
                        .toList());
    }

    private List<StartView.KindCount> kinds(Catalog catalog) {
        Map<String, Integer> counts = catalog.kinds();
        return site.kinds().all().stream()
                .filter(kind -> counts.containsKey(kind.name()))
                .map(kind -> new StartView.KindCount(
                        kind,
                        Wording.title(kind.plural()),
                        Wording.grouped(counts.getOrDefault(kind.name(), 0)),
                        kind.name().equals("Document") ? "/documents" : "/entities?kind=" + kind.name()))
                .toList();
    }

    private static List<StartView.Count> relations(Catalog catalog) {
        return catalog.relations().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(relation -> count(
                        relation.getValue(),
                        catalog.relationName(relation.getKey()),
                        "/claims?relation=" + Addresses.encode(LinkedThing.localName(relation.getKey()))))
                .toList();
    }
}
