package org.stroma.graph.quads;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.English;

/// What the things of a corpus are called: one label for each, although documents may call it differently.
final class ConceptNames {

    /// The relation of a thing to a name that a document gives it.
    static final String ALIAS = "alsoKnownAs";

    private static final Pattern LAST_PART = Pattern.compile("[^/_]*$");

    private final ListedNames listed;
    /// What tells the names of an entry apart, in their order.
    private final Map<Terminology.Entry, List<String>> keys;
    /// What tells labels apart.
    private final Map<Concept, String> labels;
    private final NameRights rights = new NameRights();
    private final List<Pair> alike = new ArrayList<>();

    /// What the ambiguities of a reading tell, which stays while the reading does.
    private final Map<Findings, List<NameDoubt>> doubts = new IdentityHashMap<>();

    /// Two things of one class.
    record Pair(Concept one, Concept other) {}

    private final ConceptUses uses;
    private final SortedMap<String, Concept> mentioned = new TreeMap<>();

    /// @param counted key of a document to what claims hold of its evidence
    /// @param before names of an earlier corpus
    ConceptNames(VersionContent corpus, Map<String, List<Counted>> counted, Optional<ConceptNames> before) {
        Optional<ConceptNames> same = before.filter(names -> names.listed.areOf(corpus.listed()));
        listed = same.map(names -> names.listed).orElseGet(corpus::listed);
        keys = same.map(names -> names.keys).orElseGet(IdentityHashMap::new);
        labels = same.map(names -> names.labels).orElseGet(HashMap::new);
        uses = new ConceptUses(corpus.findings(), counted, same.map(names -> names.uses));
        same.ifPresent(names -> mentioned.putAll(names.mentioned));
        uses.touched().forEach(iri -> mention(iri, uses.of(iri)));
        described().forEach(this::register);
        aliases(corpus.assembly()).forEach(this::register);
        Map<Findings, List<NameDoubt>> earlier = same.map(names -> names.doubts).orElse(Map.of());
        for (Findings findings : corpus.findings()) {
            List<NameDoubt> own = Optional.ofNullable(earlier.get(findings)).orElseGet(() -> NameDoubt.of(findings));
            doubts.put(findings, own);
            own.forEach(this::register);
        }
    }

    /// @param chosen what is mentioned, by IRI, under the label chosen for it; what nobody calls anything else, and
    /// what is listed, may be missing
    /// @param told what documents say of names
    ConceptNames(ListedNames listed, Map<String, Concept> chosen, ToldNames told) {
        this.listed = listed;
        keys = new IdentityHashMap<>();
        labels = new HashMap<>();
        uses = ConceptUses.NONE;
        mentioned.putAll(chosen);
        described().forEach(this::register);
        told.aliases().forEach(this::register);
        told.doubts().forEach(this::register);
    }

    /// What documents call things: claims that are plain triples, of a name that is no thing of its own.
    static Stream<Claim> aliases(Assembly assembly) {
        return assembly.claims().stream()
                .filter(claim -> claim.relation().name().equals(ALIAS)
                        && !(claim.object() instanceof Concept)
                        && assembly.isDirect(claim));
    }

    private void register(Claim alias) {
        rights.write(NameRights.key(alias.object().label(), alias.subject()), alias.subject());
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

    private void register(NameDoubt doubt) {
        rights.write(doubt.meantKey(), doubt.meant());
        rights.write(doubt.runnerUpKey(), doubt.runnerUp());
        rights.tell(doubt.meant(), doubt.runnerUp());
    }

    private void mention(String iri, Map<Concept, Integer> concepts) {
        if (concepts.isEmpty()) {
            mentioned.remove(iri);
        } else {
            mentioned.put(iri, listed.chosen(iri, concepts));
        }
    }

    /// Whether both take the names of things from the same list.
    boolean areOfOneList(ConceptNames other) {
        return listed.equals(other.listed);
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
        return listed.entry(iri);
    }

    /// What evidence names, by IRI, under the label chosen for it.
    SortedMap<String, Concept> mentioned() {
        return mentioned;
    }

    /// The same thing under the label chosen for it.
    Concept chosen(Concept concept) {
        Concept known = mentioned.get(concept.iri());
        return known == null ? listed.named(concept) : known;
    }

    /// Whether the vocabulary describes it: it has a public IRI, or a terminology lists it. Else its documents do.
    boolean isShared(Concept concept) {
        return !concept.isCoined() || entry(concept.iri()).isPresent();
    }
}
