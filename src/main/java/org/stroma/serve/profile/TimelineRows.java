package org.stroma.serve.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The documents that speak of a thing by their dates; those without one have a column of their own.
record TimelineRows(Site site, Catalog catalog, CatalogThing thing) {

    private static final int MOST = 40;
    private static final int MONTHS = 12;
    private static final int MOST_TICKS = 7;
    private static final int WHOLE = 100;

    /// Nothing where fewer than two documents speak of it.
    Optional<ProfileView.Section> of(List<CatalogClaim> claims) {
        Map<Integer, List<Sign>> byDocument = new TreeMap<>();
        claims.forEach(claim -> {
            for (int document : claim.documents().indexes()) {
                byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(claim.sign());
            }
        });
        List<CatalogDocument> documents = byDocument.keySet().stream()
                .flatMap(index -> catalog.document(catalog.things().get(index).iri()).stream())
                .sorted(Comparator.comparing(CatalogDocument::date, Comparator.reverseOrder())
                        .thenComparing(document -> -byDocument
                                .getOrDefault(document.thing(), List.of())
                                .size())
                        .thenComparing(CatalogDocument::title))
                .toList();
        if (documents.size() < 2) {
            return Optional.empty();
        }
        List<Integer> months = documents.stream()
                .map(CatalogDocument::date)
                .filter(date -> !date.isEmpty())
                .map(TimelineRows::months)
                .toList();
        int from = months.stream().min(Comparator.naturalOrder()).orElse(0) / MONTHS * MONTHS;
        int to = (months.stream().max(Comparator.naturalOrder()).orElse(0) / MONTHS + 1) * MONTHS;
        List<ProfileView.DocumentRow> rows = documents.stream()
                .limit(MOST)
                .map(document -> new ProfileView.DocumentRow(
                        site.link(catalog.things().get(document.thing())),
                        document.date().isEmpty() ? -1 : percent(months(document.date()), from, to),
                        document.date().isEmpty() ? "no date" : Wording.date(document.date()),
                        byDocument.getOrDefault(document.thing(), List.of()).size(),
                        SignCounts.of(byDocument.getOrDefault(document.thing(), List.of()).stream())))
                .toList();
        return Optional.of(new ProfileView.Section(
                "sources",
                "Evidence over time",
                documents.size(),
                documents.size() > MOST ? "the newest " + MOST : "",
                new ProfileView.Timeline(months.isEmpty() ? List.of() : ticks(from, to), rows)));
    }

    private static List<ProfileView.Tick> ticks(int from, int to) {
        int years = (to - from) / MONTHS;
        int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        List<ProfileView.Tick> ticks = new ArrayList<>();
        for (int year = from / MONTHS; year < to / MONTHS; year += step) {
            ticks.add(new ProfileView.Tick(Integer.toString(year), percent(year * MONTHS, from, to)));
        }
        return ticks;
    }

    // A year alone stands in its middle.
    private static int months(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = date.length() >= 7 ? Integer.parseInt(date.substring(5, 7)) - 1 : MONTHS / 2;
        return year * MONTHS + month;
    }

    private static int percent(int months, int from, int to) {
        return BigDecimal.valueOf(months - from)
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(Math.max(1, to - from)), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
