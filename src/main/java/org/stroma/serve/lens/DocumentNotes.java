package org.stroma.serve.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;
import org.stroma.serve.view.Wording;

/// Makes a note of each place of a document.
final class DocumentNotes {

    private static final int MOST_OTHERS = 8;
    private static final LiveQuery EVIDENCE = LiveQuery.named("evidence-of-document");
    private static final LiveQuery SUPPORT = LiveQuery.named("support");
    private static final LiveQuery CONFLICTED = LiveQuery.named("conflicted");

    private final Site site;
    private final Catalog catalog;
    private final LinkedThing document;
    private final String text;
    private final Map<String, LinkedThing> told;
    private final Map<String, String> names;
    private final Map<String, List<Note.Other>> others;
    private final Map<String, String> conflicts;
    private final List<EvidencePlace> places;

    /// @param text of the document; empty where it is not kept
    DocumentNotes(Site site, Catalog catalog, Lookup lookup, LinkedThing document, String text) {
        this.site = site;
        this.catalog = catalog;
        this.document = document;
        this.text = text;
        List<String> evidence = lookup.column(EVIDENCE.about("thing", List.of(document.iri())), "evidence");
        List<EvidencePlace> unordered = lookup.things(evidence).values().stream()
                .map(EvidencePlace::new)
                .filter(place -> place.claim().isPresent())
                .toList();
        this.told = lookup.things(unordered.stream()
                .flatMap(place -> place.claim().stream())
                .distinct()
                .toList());
        this.places = unordered.stream()
                .sorted(Comparator.comparingInt((EvidencePlace place) -> start(place))
                        .thenComparing(place -> -end(place))
                        .thenComparing(EvidencePlace::iri))
                .toList();
        this.names = lookup.names(named());
        this.others = others(lookup);
        this.conflicts = conflicts(lookup);
    }

    /// In the order of the text.
    List<MarkedPlace> all() {
        List<MarkedPlace> marked = new ArrayList<>();
        for (EvidencePlace place : places) {
            LinkedThing about = told.get(place.claim().orElseThrow());
            if (about == null) {
                continue;
            }
            int number = marked.size() + 1;
            Optional<Note> note = about.is("kg:Measurement")
                    ? Optional.of(number(number, place, about))
                    : catalog.claim(about.iri()).map(claim -> note(number, place, claim));
            note.ifPresent(one -> marked.add(new MarkedPlace(start(place), end(place), one)));
        }
        return marked;
    }

    private Note note(int number, EvidencePlace place, CatalogClaim claim) {
        List<Note.Other> elsewhere = others.getOrDefault(claim.iri(), List.of());
        return new Note(
                number,
                place.id(),
                place.status().word(),
                place.isBoth(),
                site.addresses().of(place.iri()),
                Optional.of(link(catalog.things().get(claim.subject()))),
                "",
                LinkedThing.localName(claim.relation()),
                catalog.relationName(claim.relation()),
                site.addresses().of(claim.iri()),
                Optional.of(
                        claim.object() < 0
                                ? literal(claim.literal())
                                : link(catalog.things().get(claim.object()))),
                new Belief(claim.belief()).shown(),
                elsewhere.stream().limit(MOST_OTHERS).toList(),
                elsewhere.size(),
                conflicts.getOrDefault(claim.iri(), ""),
                "",
                place.quote());
    }

    private Note number(int number, EvidencePlace place, LinkedThing measurement) {
        Optional<String> about = measurement.first("kg:about").filter(thing -> !thing.equals(document.iri()));
        String measures = measurement
                .first("kg:quantity")
                .map(quantity -> names.getOrDefault(quantity, LinkedThing.localName(quantity)))
                .orElse("");
        return new Note(
                number,
                place.id(),
                Note.NUMBER,
                false,
                site.addresses().of(place.iri()),
                Optional.empty(),
                written(place, measurement),
                "",
                measures,
                site.addresses().of(measurement.iri()),
                about.flatMap(catalog::thing).map(this::link),
                "",
                List.of(),
                0,
                "",
                measurement
                        .first("kg:counts")
                        .filter(counted -> !counted.equalsIgnoreCase(measures))
                        .orElse(""),
                place.quote());
    }

    // As the text writes it, where that is kept.
    private String written(EvidencePlace place, LinkedThing measurement) {
        int length = text.codePointCount(0, text.length());
        if (start(place) >= 0 && end(place) <= length && start(place) < end(place)) {
            int from = text.offsetByCodePoints(0, start(place));
            return text.substring(from, text.offsetByCodePoints(from, end(place) - start(place)));
        }
        String unit =
                measurement.first("kg:unit").filter(code -> code.equals("%")).orElse("");
        return measurement.first("kg:value").orElse("").replaceFirst("\\.0+$", "") + unit;
    }

    // A day as the graph writes it becomes one for people; other literals are names.
    private static ThingLink literal(String written) {
        ThingLink name = ThingLink.literal(written);
        String date = Wording.date(written);
        return date.equals(written) ? name : new ThingLink("", date, name.kind());
    }

    // The study of the document itself needs no name there.
    private ThingLink link(CatalogThing thing) {
        ThingLink link = site.link(thing);
        List<String> studies = document.texts("kg:reportsOn");
        boolean own = studies.contains(thing.iri()) && thing.kinds().contains("Study");
        return own ? new ThingLink(link.address(), ownStudy(studies, thing), link.kind()) : link;
    }

    private static String ownStudy(List<String> studies, CatalogThing study) {
        return studies.size() == 1 ? "this study" : "study " + (studies.indexOf(study.iri()) + 1) + " of this document";
    }

    private List<String> named() {
        List<String> iris = new ArrayList<>();
        told.values().forEach(thing -> iris.addAll(thing.texts("kg:quantity")));
        return iris;
    }

    private Map<String, List<Note.Other>> others(Lookup lookup) {
        List<String> shared = told.keySet().stream()
                .filter(iri -> catalog.claim(iri)
                        .filter(claim -> claim.documents().number() > 1)
                        .isPresent())
                .toList();
        Map<String, Map<String, Note.Other>> found = new TreeMap<>();
        if (!shared.isEmpty()) {
            for (List<Cell> row : lookup.run(SUPPORT.about("claim", shared)).rows()) {
                String other = row.get(1).text();
                if (!other.equals(document.iri())) {
                    String sign = EvidencePlace.status(
                                    LinkedThing.localName(row.get(2).text()),
                                    LinkedThing.localName(row.get(3).text()))
                            .word();
                    found.computeIfAbsent(row.get(0).text(), claim -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    other + " " + sign,
                                    other(sign, other, row.get(4).text()));
                }
            }
        }
        Map<String, List<Note.Other>> others = new HashMap<>();
        found.forEach((claim, all) -> others.put(claim, List.copyOf(all.values())));
        return others;
    }

    private Note.Other other(String sign, String iri, String evidence) {
        return new Note.Other(
                sign,
                catalog.document(iri).map(CatalogDocument::title).orElseGet(() -> LinkedThing.localName(iri)),
                site.addresses().of(iri) + "#e-" + LinkedThing.localName(evidence));
    }

    private Map<String, String> conflicts(Lookup lookup) {
        Map<String, String> found = new HashMap<>();
        Collection<String> claims = told.keySet();
        if (!claims.isEmpty()) {
            lookup.run(CONFLICTED.about("claim", claims))
                    .rows()
                    .forEach(row -> found.putIfAbsent(
                            row.get(0).text(), site.addresses().of(row.get(1).text())));
        }
        return found;
    }

    // Of a number only the number itself is marked, not the sentence that it stands in.
    private int start(EvidencePlace place) {
        return isNumber(place) ? place.thing().number("kg:objectStart") : place.start();
    }

    private int end(EvidencePlace place) {
        return isNumber(place) ? place.thing().number("kg:objectEnd") : place.end();
    }

    private boolean isNumber(EvidencePlace place) {
        return place.claim()
                        .flatMap(iri -> Optional.ofNullable(told.get(iri)))
                        .filter(thing -> thing.is("kg:Measurement"))
                        .isPresent()
                && place.thing().number("kg:objectStart") >= 0;
    }
}
