package org.stroma.serve.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The page of a piece of evidence: the place with the words around it, and how it was read.
public record EvidencePage(Site site, Snapshot snapshot) {

    private static final int AROUND = 320;
    private static final List<String> NAMED =
            List.of("kg:foundBy", "kg:reader", "kg:inPart", "kg:shownIn", "kg:saidBy", "kg:reaches", "kg:supersededBy");

    public String page(Lookup lookup, LinkedThing evidence) {
        Catalog catalog = site.catalog(snapshot);
        ClaimViews views = new ClaimViews(site, catalog, lookup);
        EvidencePlace place = new EvidencePlace(evidence);
        Optional<LinkedThing> told = place.claim().map(lookup::thing);
        ClaimSet set = ClaimSet.load(lookup, told.stream().toList(), Set.of(evidence.iri()));
        PlaceView shown = views.place(place, set);
        Optional<ClaimView> claim = place.claim()
                .flatMap(catalog::claim)
                .flatMap(known ->
                        views.of(List.of(known), Optional.empty(), 0).stream().findFirst());
        EvidenceRecordView view = new EvidenceRecordView(
                claim,
                told.filter(thing -> claim.isEmpty())
                        .map(thing -> new Frame.Link(site.addresses().of(thing.iri()), number(lookup, thing)))
                        .orElseGet(() -> new Frame.Link("", "")),
                shown,
                views.around(place, AROUND),
                how(lookup, evidence, place),
                data(evidence.iri()));
        String title = "A place in " + shown.document();
        return site.render("evidence", site.frame(snapshot, title, Frame.Place.DOCUMENTS), view);
    }

    private List<Frame.Link> data(String iri) {
        List<Frame.Link> links = new ArrayList<>(DataLinks.of(site.addresses(), iri));
        links.add(new Frame.Link("/data" + site.addresses().of(iri) + ".anno.jsonld", "Web Annotation"));
        return links;
    }

    /// A number in words, such as "18.9 mo progression-free survival".
    static String number(Lookup lookup, LinkedThing measurement) {
        String quantity = measurement
                .first("kg:quantity")
                .map(iri -> lookup.names(List.of(iri)).getOrDefault(iri, LinkedThing.localName(iri)))
                .orElse("");
        return Stream.of(
                        measurement.first("kg:value").orElse("").replaceFirst("\\.0+$", ""),
                        measurement.first("kg:unit").orElse("").replaceAll("[{}]", ""),
                        quantity)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<EvidenceRecordView.Item> how(Lookup lookup, LinkedThing evidence, EvidencePlace place) {
        TreeSet<String> iris = new TreeSet<>();
        NAMED.forEach(property -> iris.addAll(evidence.texts(property)));
        Map<String, String> names = lookup.names(iris);
        Map<String, LinkedThing> rules = lookup.things(evidence.texts("kg:foundBy"));
        List<EvidenceRecordView.Item> items = new ArrayList<>();
        plain(items, "Says", says(place), "");
        linked(items, "Read by", evidence.texts("kg:reader"), names, "");
        for (LinkedThing rule : rules.values()) {
            linked(items, "Construction", List.of(rule.iri()), names, trackRecord(rule));
        }
        evidence.first("kg:confidence")
                .ifPresent(
                        number -> plain(items, "Confidence", number, "how likely the reading is right, from 0 to 1"));
        evidence.first("kg:weight")
                .ifPresent(number -> plain(
                        items, "Weight", number, "what it adds to the log-odds of the claim, or takes from them"));
        linked(items, "Stands in", evidence.texts("kg:inPart"), names, "");
        linked(items, "Shown in", evidence.texts("kg:shownIn"), names, "");
        linked(items, "Said by", evidence.texts("kg:saidBy"), names, "");
        linked(items, "Step of development", evidence.texts("kg:reaches"), names, "");
        evidence.first("kg:validAt").ifPresent(date -> plain(items, "Valid at", Wording.date(date), ""));
        evidence.first("kg:validNotBefore").ifPresent(date -> plain(items, "Not before", Wording.date(date), ""));
        linked(items, "Overtaken by", evidence.texts("kg:supersededBy"), names, "a later denial");
        return items;
    }

    private static String says(EvidencePlace place) {
        String cues = place.thing().texts("kg:cue").stream()
                .map(cue -> "“" + cue + "”")
                .collect(Collectors.joining(", "));
        String because = cues.isEmpty() ? "" : ", because of " + cues;
        return switch (place.status()) {
            case ASSERTED -> "that it is so";
            case HEDGED -> "that it may be so" + because;
            case NEGATED -> (place.isBoth() ? "that it may not be so" : "that it is not so") + because;
        };
    }

    private static String trackRecord(LinkedThing rule) {
        int judged = rule.number("kg:judged");
        int right = rule.number("kg:judgedRight");
        return judged > 0 && right >= 0
                ? right + " of " + judged + " of its readings that people judged were right"
                : "";
    }

    private static void plain(List<EvidenceRecordView.Item> items, String name, String value, String remark) {
        items.add(new EvidenceRecordView.Item(name, List.of(new Frame.Link("", value)), remark));
    }

    private void linked(
            List<EvidenceRecordView.Item> items,
            String name,
            List<String> iris,
            Map<String, String> names,
            String remark) {
        if (!iris.isEmpty()) {
            items.add(new EvidenceRecordView.Item(
                    name,
                    iris.stream()
                            .map(iri -> new Frame.Link(
                                    site.addresses().of(iri), names.getOrDefault(iri, LinkedThing.localName(iri))))
                            .toList(),
                    remark));
        }
    }
}
