package org.stroma.serve.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;

/// What the graph knows of a thing besides claims: numbers that are about it, and things that lead to it or that it
/// leads
/// to.
record RelatedThings(Site site, Catalog catalog, Lookup lookup, ProfilePlan plan, CatalogThing thing) {

    private static final int MOST = 100;
    private static final int NUMBERS = 20;
    private static final LiveQuery POINTING = LiveQuery.named("pointing");

    List<ProfileView.Section> of(LinkedThing linked) {
        Map<String, Set<String>> pointing = new TreeMap<>();
        for (List<Cell> row : lookup.run(
                        POINTING.about("thing", List.of(thing.iri())).part(0, MOST))
                .rows()) {
            pointing.computeIfAbsent(LinkedThing.localName(row.get(0).text()), property -> new LinkedHashSet<>())
                    .add(row.get(1).text());
        }
        List<ProfileView.Section> sections = new ArrayList<>();
        List<ProfileView.NumberRow> numbers = numbers(pointing.getOrDefault("about", Set.of()));
        if (!numbers.isEmpty()) {
            sections.add(new ProfileView.Section(
                    "numbers", "Numbers", numbers.size(), "", new ProfileView.Numbers(numbers)));
        }
        List<ProfileView.RelatedRow> rows = new ArrayList<>();
        plan.related("to").forEach((property, words) -> add(rows, words, pointing.getOrDefault(property, Set.of())));
        plan.related("from").forEach((property, words) -> add(rows, words, linked.texts("kg:" + property)));
        if (!rows.isEmpty()) {
            sections.add(
                    new ProfileView.Section("related", "In the graph", rows.size(), "", new ProfileView.Related(rows)));
        }
        return sections;
    }

    private void add(List<ProfileView.RelatedRow> rows, String words, Collection<String> iris) {
        if (iris.isEmpty()) {
            return;
        }
        Map<String, String> names = lookup.names(iris);
        rows.add(new ProfileView.RelatedRow(
                words,
                iris.stream()
                        .map(iri -> catalog.thing(iri)
                                .map(site::link)
                                .orElseGet(() -> new ThingLink(
                                        site.addresses().of(iri),
                                        names.getOrDefault(iri, LinkedThing.localName(iri)),
                                        site.kinds().of(""))))
                        .toList()));
    }

    private List<ProfileView.NumberRow> numbers(Collection<String> iris) {
        List<LinkedThing> measurements = lookup.things(iris).values().stream()
                .filter(one -> one.is("kg:Measurement"))
                .limit(NUMBERS)
                .toList();
        Set<String> evidence = measurements.stream()
                .flatMap(one -> one.texts("kg:hasEvidence").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ClaimSet set = ClaimSet.load(lookup, List.of(), evidence);
        ClaimViews views = new ClaimViews(site, catalog, lookup);
        List<ProfileView.NumberRow> rows = new ArrayList<>();
        for (LinkedThing measurement : measurements) {
            measurement.texts("kg:hasEvidence").stream()
                    .flatMap(iri -> Stream.ofNullable(set.places().get(iri)))
                    .findFirst()
                    .map((EvidencePlace place) -> new ProfileView.NumberRow(
                            value(measurement),
                            measurement.first("kg:counts").orElse(""),
                            site.addresses().of(measurement.iri()),
                            views.place(place, set)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    // 15.8 %, or 3 to 4 mg
    private static String value(LinkedThing measurement) {
        String from = plain(measurement.first("kg:value").orElse(""));
        String to = measurement
                .first("kg:valueTo")
                .map(RelatedThings::plain)
                .map(end -> " to " + end)
                .orElse("");
        String unit = measurement
                .first("kg:unit")
                .filter(name -> !name.equals("1"))
                .map(name -> " " + name)
                .orElse("");
        return from + to + unit;
    }

    private static String plain(String decimal) {
        return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
    }
}
