package org.stroma.serve.lens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;
import org.stroma.serve.view.Wording;

/// The page of a document.
public record LensPage(Site site, Snapshot snapshot) {

    private static final int MOST_NUMBERS = 6;
    private static final int MOST_STUDIES = 3;
    private static final LiveQuery NEAR_MISSES = LiveQuery.named("near-misses-of");
    private static final List<String> SIGNS = List.of("asserted", "hedged", "negated", Note.NUMBER);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /// @param document of the graph
    public String page(Lookup lookup, LinkedThing document, LensFilter filter) {
        Catalog catalog = site.catalog(snapshot);
        Optional<String> text = site.text(document.iri());
        List<MarkedPlace> all = new DocumentNotes(site, catalog, lookup, document, text.orElse("")).all();
        List<MarkedPlace> shown =
                all.stream().filter(place -> filter.shows(place.note())).toList();
        LensRows rows = new LensRows(shown);
        String title = title(catalog, document);
        List<LensView.Row> body = text.map(rows::ofText).orElseGet(rows::ofQuotes);
        boolean titled = text.isPresent() && !body.isEmpty() && says(body.getFirst(), title);
        LensView view = new LensView(
                head(catalog, document, title, titled ? Optional.of(body.getFirst()) : Optional.empty(), all, text),
                study(catalog, document, all),
                numbers(all),
                about(catalog, document),
                nearMisses(lookup, document),
                signs(all, filter),
                relations(all, filter),
                filter.isEmpty() ? "" : new LensFilter("", "").address(),
                titled ? body.subList(1, body.size()) : body,
                all.size());
        Frame frame = site.frame(snapshot, title, Frame.Place.DOCUMENTS)
                .with("lens.js")
                .drawnAsItComes();
        return site.render("lens", frame, view);
    }

    private static String title(Catalog catalog, LinkedThing document) {
        return catalog.document(document.iri()).map(CatalogDocument::title).orElseGet(document::name);
    }

    private static boolean says(LensView.Row row, String title) {
        StringBuilder words = new StringBuilder();
        row.pieces().forEach(piece -> words.append(piece.words()));
        return normal(words.toString()).equals(normal(title));
    }

    // A title is shown without its full stop.
    private static String normal(String words) {
        return SPACE.matcher(words.strip())
                .replaceAll(" ")
                .replaceFirst("^#+ ", "")
                .replaceFirst("\\.$", "");
    }

    private LensView.Head head(
            Catalog catalog,
            LinkedThing document,
            String title,
            Optional<LensView.Row> first,
            List<MarkedPlace> places,
            Optional<String> text) {
        List<String> facts = new ArrayList<>();
        text.ifPresent(words -> facts.add(Wording.counted(words(words), "word", "words")));
        long numbers = places.stream().filter(place -> place.note().isNumber()).count();
        long claims = places.stream()
                .filter(place -> !place.note().isNumber())
                .map(place -> place.note().about())
                .distinct()
                .count();
        facts.add(Wording.counted(claims, "claim", "claims") + " in "
                + Wording.counted(places.size() - numbers, "place", "places"));
        if (numbers > 0) {
            facts.add(Wording.counted(numbers, "number", "numbers"));
        }
        return new LensView.Head(
                first.map(LensView.Row::pieces).orElseGet(() -> List.of(LensView.Piece.plain(title))),
                first.isPresent(),
                first.map(LensView.Row::gap).orElse(""),
                first.map(LensView.Row::notes).orElse(LensView.Notes.NONE),
                document.term("kg:publicationStatus"),
                document.first("dcterms:issued").map(Wording::date).orElse("no date given"),
                document.first("kg:fileName").orElse(""),
                document.first("dcterms:source")
                        .filter(source -> source.startsWith("http"))
                        .orElse(""),
                facts,
                links(catalog, document, text.isPresent()),
                text.isEmpty());
    }

    private List<Frame.Link> links(Catalog catalog, LinkedThing document, boolean hasText) {
        String own = site.addresses().of(document.iri());
        List<Frame.Link> links = new ArrayList<>();
        links.add(new Frame.Link(
                "/ask/resting-on-a-document?document=" + Addresses.encode(asked(catalog, document)),
                "What rests on this document alone"));
        if (hasText) {
            links.add(new Frame.Link(own + "?format=txt", "Plain text"));
        }
        links.add(new Frame.Link("/data" + own + ".jsonld", "JSON-LD"));
        links.add(new Frame.Link("/data" + own + ".ttl", "Turtle"));
        return links;
    }

    // A file name is readable, but two documents may share it.
    private static String asked(Catalog catalog, LinkedThing document) {
        String fileName = document.first("kg:fileName").orElse("");
        long same = catalog.documents().stream()
                .filter(other -> other.fileName().equals(fileName))
                .count();
        return same == 1 ? fileName : document.iri();
    }

    private static long words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    // Facts about studies, in the order of the text, each value once.
    private List<LensView.Study> study(Catalog catalog, LinkedThing document, List<MarkedPlace> places) {
        Map<String, Map<String, LensView.Fact>> studies = new LinkedHashMap<>();
        Map<String, String> own = new TreeMap<>();
        document.texts("kg:reportsOn").stream()
                .flatMap(iri -> catalog.thing(iri).stream())
                .map(CatalogThing::iri)
                .forEach(iri -> own.put(site.addresses().of(iri), iri));
        for (MarkedPlace place : places) {
            Note note = place.note();
            if (!note.sign().equals("asserted")
                    || note.subject().isEmpty()
                    || note.object().isEmpty()) {
                continue;
            }
            ThingLink subject = note.subject().get();
            if (own.containsKey(subject.address())) {
                ThingLink value = note.object().get();
                studies.computeIfAbsent(subject.label(), study -> new LinkedHashMap<>())
                        .putIfAbsent(
                                note.verb() + " " + value.label(),
                                new LensView.Fact(Wording.title(note.verb()), value, note));
            }
        }
        boolean one = studies.size() == 1;
        return studies.entrySet().stream()
                .limit(MOST_STUDIES)
                .map(study -> new LensView.Study(
                        one ? "" : Wording.title(study.getKey()),
                        List.copyOf(study.getValue().values())))
                .toList();
    }

    private static List<Note> numbers(List<MarkedPlace> places) {
        return places.stream()
                .map(MarkedPlace::note)
                .filter(Note::isNumber)
                .limit(MOST_NUMBERS)
                .toList();
    }

    private List<ThingLink> about(Catalog catalog, LinkedThing document) {
        return catalog.document(document.iri()).stream()
                .flatMap(known -> known.about().stream())
                .map(index -> site.link(catalog.things().get(index)))
                .toList();
    }

    private Optional<LensView.NearMisses> nearMisses(Lookup lookup, LinkedThing document) {
        int count = lookup.column(NEAR_MISSES.about("thing", List.of(document.iri())), "number").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        String address = "/ask/near-misses?document=" + Addresses.encode(asked(site.catalog(snapshot), document));
        return count == 0 ? Optional.empty() : Optional.of(new LensView.NearMisses(count, address));
    }

    private static List<LensView.Choice> signs(List<MarkedPlace> places, LensFilter filter) {
        List<LensView.Choice> choices = new ArrayList<>();
        for (String sign : SIGNS) {
            boolean chosen = sign.equals(filter.sign());
            int count = (int) places.stream()
                    .map(MarkedPlace::note)
                    .filter(note -> note.sign().equals(sign))
                    .filter(new LensFilter("", filter.relation())::shows)
                    .count();
            if (count > 0 || chosen) {
                String address = filter.withSign(chosen ? "" : sign).address();
                choices.add(new LensView.Choice(sign, sign, count, address, chosen));
            }
        }
        return choices;
    }

    private static List<LensView.Choice> relations(List<MarkedPlace> places, LensFilter filter) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        places.stream()
                .map(MarkedPlace::note)
                .filter(note -> !note.isNumber())
                .filter(new LensFilter(filter.sign(), "")::shows)
                .forEach(note -> {
                    counts.merge(note.relation(), 1, Integer::sum);
                    words.put(note.relation(), note.verb());
                });
        return counts.entrySet().stream()
                .map(relation -> {
                    boolean chosen = relation.getKey().equals(filter.relation());
                    return new LensView.Choice(
                            relation.getKey(),
                            words.getOrDefault(relation.getKey(), relation.getKey()),
                            relation.getValue(),
                            filter.withRelation(chosen ? "" : relation.getKey()).address(),
                            chosen);
                })
                .toList();
    }
}
