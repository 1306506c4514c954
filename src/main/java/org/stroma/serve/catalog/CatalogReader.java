package org.stroma.serve.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.stroma.query.engine.Prefixes;

/// Reads a catalog property by property, so that each triple that counts is touched once.
final class CatalogReader {

    private static final String KG = "https://w3id.org/stroma/ontology#";
    private static final Set<String> NO_THINGS = Set.of("Claim", "Evidence", "Measurement", "Entity");
    private static final int MOST_ABOUT = 3;
    private static final int MOST_SETTINGS = 64;

    private final DatasetGraph dataset;
    private final Kinds kinds;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, ClaimDraft> claims = new TreeMap<>();
    private final Map<String, PlaceDraft> places = new HashMap<>();
    private final Map<String, DocumentDraft> documents = new TreeMap<>();
    private final List<String> settings = new ArrayList<>();

    private static final class ClaimDraft {
        private String subject = "";
        private String relation = "";
        private String object = "";
        private boolean literal;
        private BigDecimal belief = BigDecimal.ZERO;
        private boolean disputed;
        private long settings;
        private final Tally tally = new Tally();
        private final Set<String> documents = new HashSet<>();
    }

    private static final class PlaceDraft {
        private String claim = "";
        private String document = "";
        private boolean negated;
        private boolean hedged;
        private long settings;
    }

    private static final class DocumentDraft {
        private String fileName = "";
        private String date = "";
        private final Set<String> measurements = new HashSet<>();
        private final Map<String, Tally> claims = new TreeMap<>();
    }

    private static final class Tally {
        private int asserted;
        private int hedged;
        private int negated;

        private Sign sign() {
            return Sign.of(asserted, hedged, negated, asserted > 0 && negated > 0);
        }

        private void add(PlaceDraft place) {
            if (place.negated) {
                negated++;
            } else if (place.hedged) {
                hedged++;
            } else {
                asserted++;
            }
        }
    }

    CatalogReader(DatasetGraph dataset, Kinds kinds) {
        this.dataset = dataset;
        this.kinds = kinds;
    }

    Catalog read() {
        classes();
        claims();
        evidence();
        documents();
        Stream.of("skos:prefLabel", "rdfs:label", "dcterms:title", "kg:fileName")
                .forEach(this::labels);
        return built();
    }

    // The better name comes first.
    private void labels(String property) {
        Map<String, String> names = new HashMap<>();
        each(property, (thing, name) -> names.merge(thing, lexical(name), CatalogReader::first));
        names.forEach(labels::putIfAbsent);
    }

    private void classes() {
        each("rdf:type", (thing, type) -> {
            if (type.isURI() && type.getURI().startsWith(KG)) {
                String name = type.getURI().substring(KG.length());
                switch (name) {
                    case "Claim" -> claims.put(thing, new ClaimDraft());
                    case "Evidence" -> places.put(thing, new PlaceDraft());
                    default -> {
                        if (name.equals("Document")) {
                            documents.put(thing, new DocumentDraft());
                        }
                        classes.computeIfAbsent(thing, key -> new ArrayList<>(1))
                                .add(name);
                    }
                }
            }
        });
    }

    private void claims() {
        ofClaims("rdf:subject", (claim, value) -> claim.subject = lexical(value));
        ofClaims("rdf:predicate", (claim, value) -> claim.relation = lexical(value));
        ofClaims("rdf:object", (claim, value) -> {
            claim.object = lexical(value);
            claim.literal = value.isLiteral();
        });
        ofClaims("kg:belief", (claim, value) -> claim.belief = new BigDecimal(lexical(value)));
        each("kg:onClaim", (conflict, value) -> {
            ClaimDraft claim = claims.get(lexical(value));
            if (claim != null && classes.getOrDefault(conflict, List.of()).contains("Conflict")) {
                claim.disputed = true;
            }
        });
        claims.values().removeIf(claim -> claim.subject.isEmpty() || claim.relation.isEmpty());
    }

    private void ofClaims(String property, BiConsumer<ClaimDraft, Node> set) {
        each(property, (thing, value) -> {
            ClaimDraft claim = claims.get(thing);
            if (claim != null) {
                set.accept(claim, value);
            }
        });
    }

    private void evidence() {
        ofPlaces("kg:evidenceFor", (place, value) -> place.claim = lexical(value));
        ofPlaces("prov:wasDerivedFrom", (place, value) -> place.document = lexical(value));
        ofPlaces("kg:polarity", (place, value) -> place.negated = lexical(value).endsWith("#negated"));
        ofPlaces("kg:certainty", (place, value) -> place.hedged = lexical(value).endsWith("#hedged"));
        TreeSet<String> shown = new TreeSet<>();
        each("kg:shownIn", (place, value) -> shown.add(lexical(value)));
        shown.stream().limit(MOST_SETTINGS).forEach(settings::add);
        ofPlaces("kg:shownIn", (place, value) -> place.settings |= bit(lexical(value)));
        places.values().forEach(place -> {
            ClaimDraft claim = claims.get(place.claim);
            if (claim != null) {
                claim.tally.add(place);
                claim.settings |= place.settings;
                DocumentDraft document = documents.get(place.document);
                if (document != null) {
                    claim.documents.add(place.document);
                    document.claims
                            .computeIfAbsent(place.claim, key -> new Tally())
                            .add(place);
                }
            }
        });
    }

    private void ofPlaces(String property, BiConsumer<PlaceDraft, Node> set) {
        each(property, (thing, value) -> {
            PlaceDraft place = places.get(thing);
            if (place != null) {
                set.accept(place, value);
            }
        });
    }

    private long bit(String setting) {
        int index = settings.indexOf(setting);
        return index < 0 ? 0 : 1L << index;
    }

    private void documents() {
        each("kg:fileName", (thing, value) -> ofDocument(thing, document -> document.fileName = lexical(value)));
        each("dcterms:issued", (thing, value) -> ofDocument(thing, document -> document.date = lexical(value)));
        each("kg:hasEvidence", (thing, value) -> {
            PlaceDraft place = places.get(lexical(value));
            if (place != null && classes.getOrDefault(thing, List.of()).contains("Measurement")) {
                ofDocument(place.document, document -> document.measurements.add(thing));
            }
        });
    }

    private void ofDocument(String iri, Consumer<DocumentDraft> set) {
        DocumentDraft document = documents.get(iri);
        if (document != null) {
            set.accept(document);
        }
    }

    private Catalog built() {
        Map<String, Integer> things = thingsInOrder();
        Map<String, Integer> claimIndex = numbered(claims.keySet());
        Map<Integer, List<Integer>> about = new HashMap<>();
        List<CatalogClaim> list = new ArrayList<>();
        claims.forEach((iri, draft) -> {
            CatalogClaim claim = claim(list.size(), iri, draft, things);
            list.add(claim);
            about.computeIfAbsent(claim.subject(), key -> new ArrayList<>()).add(claim.index());
            if (claim.object() >= 0 && claim.object() != claim.subject()) {
                about.computeIfAbsent(claim.object(), key -> new ArrayList<>()).add(claim.index());
            }
        });
        List<CatalogThing> thingList = things.keySet().stream()
                .map(iri -> thing(iri, things, about, list))
                .toList();
        List<CatalogDocument> documentList = new ArrayList<>();
        documents.forEach((iri, draft) -> documentList.add(document(
                iri,
                draft,
                things,
                draft.claims.keySet().stream()
                        .map(claim -> claimIndex.getOrDefault(claim, -1))
                        .toList(),
                claim -> Stream.of(claim.subject(), claim.object())
                        .filter(end -> end >= 0 && isBiological(thingList.get(end))),
                list)));
        return new Catalog(
                thingList,
                List.copyOf(list),
                List.copyOf(documentList),
                settings.stream()
                        .map(iri -> labels.getOrDefault(iri, local(iri)))
                        .toList(),
                relationNames(),
                symmetric(),
                places.size(),
                number("Study"),
                number("Measurement"),
                new Catalog.Index(things, claimIndex, numbered(documents.keySet()), about));
    }

    private Map<String, String> relationNames() {
        Map<String, String> names = new TreeMap<>();
        claims.values()
                .forEach(claim -> names.computeIfAbsent(
                        claim.relation, relation -> labels.getOrDefault(relation, local(relation))));
        return names;
    }

    private Set<String> symmetric() {
        Set<String> symmetric = new TreeSet<>();
        classes.forEach((iri, names) -> {
            if (names.contains("SymmetricRelation")) {
                symmetric.add(iri);
            }
        });
        return symmetric;
    }

    private int number(String type) {
        return (int)
                classes.values().stream().filter(names -> names.contains(type)).count();
    }

    private Map<String, Integer> thingsInOrder() {
        TreeSet<String> iris = new TreeSet<>(documents.keySet());
        claims.values().forEach(claim -> {
            iris.add(claim.subject);
            if (!claim.literal) {
                iris.add(claim.object);
            }
        });
        Set<String> shown = new HashSet<>();
        kinds.all().forEach(kind -> shown.add(kind.name()));
        classes.forEach((iri, names) -> {
            if (names.stream().anyMatch(shown::contains)) {
                iris.add(iri);
            }
        });
        return numbered(iris);
    }

    private static Map<String, Integer> numbered(Iterable<String> iris) {
        Map<String, Integer> numbers = new TreeMap<>();
        iris.forEach(iri -> numbers.put(iri, numbers.size()));
        return numbers;
    }

    private CatalogClaim claim(int index, String iri, ClaimDraft draft, Map<String, Integer> things) {
        return new CatalogClaim(
                index,
                iri,
                things.getOrDefault(draft.subject, -1),
                draft.relation,
                draft.literal ? -1 : things.getOrDefault(draft.object, -1),
                draft.literal ? draft.object : "",
                draft.belief,
                Sign.of(draft.tally.asserted, draft.tally.hedged, draft.tally.negated, draft.disputed),
                draft.tally.asserted,
                draft.tally.hedged,
                draft.tally.negated,
                new CatalogClaim.Documents(draft.documents.stream()
                        .mapToInt(document -> things.getOrDefault(document, -1))
                        .toArray()),
                draft.settings);
    }

    private CatalogThing thing(
            String iri, Map<String, Integer> things, Map<Integer, List<Integer>> about, List<CatalogClaim> list) {
        int index = things.getOrDefault(iri, -1);
        List<String> names = kinds.sorted(classes.getOrDefault(iri, List.of()).stream()
                .filter(name -> !NO_THINGS.contains(name))
                .toList());
        List<CatalogClaim> own =
                about.getOrDefault(index, List.of()).stream().map(list::get).toList();
        SignCounts signs = SignCounts.of(own.stream().map(CatalogClaim::sign));
        return new CatalogThing(
                index,
                iri,
                labels.getOrDefault(iri, Prefixes.shorten(iri)),
                names,
                signs,
                own.stream().mapToInt(CatalogClaim::places).sum(),
                (int) own.stream()
                        .flatMapToInt(claim -> Arrays.stream(claim.documents().indexes()))
                        .distinct()
                        .count());
    }

    private CatalogDocument document(
            String iri,
            DocumentDraft draft,
            Map<String, Integer> things,
            List<Integer> own,
            Function<CatalogClaim, Stream<Integer>> ends,
            List<CatalogClaim> list) {
        return new CatalogDocument(
                things.getOrDefault(iri, -1),
                iri,
                labels.getOrDefault(iri, local(iri)),
                draft.fileName,
                draft.date,
                own,
                SignCounts.of(draft.claims.values().stream().map(Tally::sign)),
                draft.measurements.size(),
                mostOften(own.stream().map(list::get).flatMap(ends)));
    }

    private boolean isBiological(CatalogThing thing) {
        return !kinds.of(thing.kind()).hue().equals(Kinds.NEUTRAL);
    }

    private static List<Integer> mostOften(Stream<Integer> things) {
        Map<Integer, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ABOUT)
                .map(Map.Entry::getKey)
                .toList();
    }

    // All values of a property; a triple in two graphs comes twice.
    private void each(String property, BiConsumer<String, Node> take) {
        Node predicate = NodeFactory.createURI(Prefixes.expand(property).orElseThrow());
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.getSubject().isURI()) {
                take.accept(quad.getSubject().getURI(), quad.getObject());
            }
        }
    }

    private static String lexical(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? node.getURI() : "";
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
