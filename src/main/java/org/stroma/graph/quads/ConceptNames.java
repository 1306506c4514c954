package org.stroma.graph.quads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.English;

/// What the things of a corpus are called: one label for each, although documents may call it differently.
final class ConceptNames {

    /// The relation of a thing to a name that a document gives it.
    static final String ALIAS = "alsoKnownAs";

    private static final Pattern LAST_PART = Pattern.compile("[^/_]*$");

    /// Most used first; among equals any fixed order.
    private static final Comparator<Map.Entry<Concept, Integer>> BY_USE = Map.Entry.<Concept, Integer>comparingByValue()
            .reversed()
            .thenComparing(use -> use.getKey().label())
            .thenComparing(use -> use.getKey().toString());

    private final Terminology terminology;
    private final Map<String, Terminology.Entry> known;
    /// What tells the names of an entry apart, in their order.
    private final Map<Terminology.Entry, List<String>> keys;
    /// What tells labels apart.
    private final Map<Concept, String> labels;
    private final NameRights rights = new NameRights();
    private final List<Pair> alike = new ArrayList<>();

    /// What the ambiguities of a reading tell, which stays while the reading does.
    private final Map<Findings, List<Doubt>> doubts = new IdentityHashMap<>();

    private record Doubt(Concept meant, String meantKey, Concept runnerUp, String runnerUpKey) {

        static Doubt of(Ambiguity ambiguity, String words) {
            return new Doubt(
                    ambiguity.meant(),
                    NameRights.key(words, ambiguity.meant()),
                    ambiguity.runnerUp(),
                    NameRights.key(words, ambiguity.runnerUp()));
        }
    }

    /// Two things of one class.
    record Pair(Concept one, Concept other) {}

    private final ConceptUses uses;
    private final SortedMap<String, Concept> mentioned = new TreeMap<>();

    /// @param counted key of a document to what claims hold of its evidence
    /// @param before names of an earlier corpus
    ConceptNames(VersionContent corpus, Map<String, List<Counted>> counted, Optional<ConceptNames> before) {
        terminology = corpus.terminology();
        Optional<ConceptNames> same = before.filter(this::areOfOneList);
        known = same.map(names -> names.known).orElseGet(() -> byIri(terminology));
        keys = same.map(names -> names.keys).orElseGet(IdentityHashMap::new);
        labels = same.map(names -> names.labels).orElseGet(HashMap::new);
        uses = new ConceptUses(corpus.findings(), counted, same.map(names -> names.uses));
        same.ifPresent(names -> mentioned.putAll(names.mentioned));
        uses.touched().forEach(iri -> mention(iri, uses.of(iri)));
        described().forEach(this::register);
        aliases(corpus.assembly()).forEach(claim -> rights.write(aliasKey(claim), claim.subject()));
        Map<Findings, List<Doubt>> earlier = same.map(names -> names.doubts).orElse(Map.of());
        for (Findings findings : corpus.findings()) {
            List<Doubt> own = Optional.ofNullable(earlier.get(findings)).orElseGet(() -> doubts(findings));
            doubts.put(findings, own);
            own.forEach(this::register);
        }
    }

    /// What documents call things: claims that are plain triples, of a name that is no thing of its own.
    static Stream<Claim> aliases(Assembly assembly) {
        return assembly.claims().stream()
                .filter(claim -> claim.relation().name().equals(ALIAS)
                        && !(claim.object() instanceof Concept)
                        && assembly.isDirect(claim));
    }

    private static String aliasKey(Claim claim) {
        return NameRights.key(claim.object().label(), claim.subject());
    }

    private void register(Concept concept) {
        rights.label(labels.computeIfAbsent(concept, each -> NameRights.key(each.label(), each)), concept)
                .flatMap(this::described)
                .ifPresent(other -> alike.add(new Pair(other, concept)));
        entry(concept.iri()).ifPresent(entry -> {
            List<String> own = keys(entry);
            for (int i = 0; i < own.size(); i++) {
                rights.list(own.get(i), concept);
                if (entry.chosen().contains(entry.names().get(i))) {
                    rights.choose(own.get(i), concept);
                }
            }
        });
    }

    private static List<Doubt> doubts(Findings findings) {
        return findings.ambiguities().stream()
                .map(each -> Doubt.of(each, findings.document().quote(each.span())))
                .toList();
    }

    private void register(Doubt doubt) {
        rights.write(doubt.meantKey(), doubt.meant());
        rights.write(doubt.runnerUpKey(), doubt.runnerUp());
        rights.tell(doubt.meant(), doubt.runnerUp());
    }

    private void mention(String iri, Map<Concept, Integer> concepts) {
        if (concepts.isEmpty()) {
            mentioned.remove(iri);
        } else {
            mentioned.put(iri, chosen(iri, concepts));
        }
    }

    /// Whether both take the names of things from the same list.
    boolean areOfOneList(ConceptNames other) {
        return terminology == other.terminology;
    }

    private static Map<String, Terminology.Entry> byIri(Terminology terminology) {
        Map<String, Terminology.Entry> known = new HashMap<>();
        terminology.entries().forEach(entry -> known.putIfAbsent(entry.concept().iri(), entry));
        return known;
    }

    /// What is mentioned, and what lists have above it.
    private Stream<Concept> described() {
        SortedMap<String, Concept> described = new TreeMap<>(mentioned);
        Deque<String> open = new ArrayDeque<>(described.keySet());
        while (!open.isEmpty()) {
            for (String above :
                    entry(open.remove()).map(Terminology.Entry::broader).orElse(List.of())) {
                Optional<Terminology.Entry> entry = entry(above);
                if (entry.isPresent()
                        && described.putIfAbsent(above, entry.get().concept()) == null) {
                    open.add(above);
                }
            }
        }
        return described.values().stream();
    }

    private List<String> keys(Terminology.Entry entry) {
        return keys.computeIfAbsent(
                entry,
                none -> entry.names().stream()
                        .map(name -> NameRights.key(name, entry.concept()))
                        .toList());
    }

    /// What a thing is called besides its label. What is the name of another thing of the class rather is no name of
    /// this one: VEGF is the family, not its first member.
    List<String> called(Terminology.Entry entry) {
        Concept concept = entry.concept();
        List<String> names = entry.names();
        List<String> own = keys(entry);
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).equals(concept.label()) && rights.has(own.get(i), concept))
                .mapToObj(names::get)
                .toList();
    }

    /// Other things of the class that are called so in the graph, where no document tells what decided between them.
    Stream<Concept> alsoCalled(String name, Concept concept) {
        return rights.others(NameRights.key(name, concept), concept).stream()
                .flatMap(iri -> described(iri).stream())
                .filter(other -> !rights.isTold(concept, other));
    }

    /// Things that lists label alike and no document tells apart: each by another list, or a class and one of its kind.
    Stream<Pair> labelledAlike() {
        return alike.stream()
                .filter(pair -> !rights.isTold(pair.one(), pair.other())
                        && entry(pair.one().iri()).isPresent()
                        && entry(pair.other().iri()).isPresent()
                        && isToBeTold(pair));
    }

    private static boolean isToBeTold(Pair pair) {
        String one = pair.one().label();
        String other = pair.other().label();
        return !list(pair.one()).equals(list(pair.other()))
                || !one.equalsIgnoreCase(other) && English.singular(one).equalsIgnoreCase(English.singular(other));
    }

    /// What all identifiers of a list begin with.
    private static String list(Concept concept) {
        return LAST_PART.matcher(concept.iri()).replaceAll("");
    }

    private Optional<Concept> described(String iri) {
        return Optional.ofNullable(mentioned.get(iri)).or(() -> entry(iri).map(Terminology.Entry::concept));
    }

    Optional<Terminology.Entry> entry(String iri) {
        return Optional.ofNullable(known.get(iri));
    }

    /// What evidence names, by IRI, under the label chosen for it.
    SortedMap<String, Concept> mentioned() {
        return mentioned;
    }

    /// The same thing under the label chosen for it.
    Concept chosen(Concept concept) {
        return mentioned.getOrDefault(concept.iri(), concept);
    }

    /// Whether the vocabulary describes it: it has a public IRI, or a terminology lists it. Else its documents do.
    boolean isShared(Concept concept) {
        return !concept.isCoined() || known.containsKey(concept.iri());
    }

    /// A name may be put together in one place and stand alone in another.
    private static Concept composed(Concept used, Map<Concept, Integer> concepts) {
        return used.composition().isPresent()
                ? used
                : concepts.entrySet().stream()
                        .filter(use -> use.getKey().composition().isPresent())
                        .min(BY_USE)
                        .flatMap(use -> use.getKey().composition())
                        .map(used::of)
                        .orElse(used);
    }

    private Concept chosen(String iri, Map<Concept, Integer> concepts) {
        Concept used =
                composed(concepts.entrySet().stream().min(BY_USE).orElseThrow().getKey(), concepts);
        return entry(iri)
                .map(Terminology.Entry::concept)
                .map(listed -> used.variant().map(listed::as).orElse(listed))
                .orElse(used);
    }
}
