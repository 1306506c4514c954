package org.stroma.graph.quads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.graph.term.NormalName;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;

/// What the things of a corpus are called: one label for each, although documents may call it differently.
final class ConceptNames {

    private final ListedNames listed;
    /// What tells the names of an entry apart, in their order.
    private final Map<Terminology.Entry, List<String>> keys;
    /// What tells labels apart.
    private final Map<Concept, String> labels;
    private final ConceptUses uses;
    private final SortedMap<String, Concept> mentioned = new TreeMap<>();
    /// Class and normal label of what is described, to its IRI.
    private final Map<String, String> labelled = new HashMap<>();

    /// @param counted key of a document to what claims hold of its evidence
    /// @param before names of an earlier corpus
    ConceptNames(VersionContent corpus, Map<String, List<Counted>> counted, Optional<ConceptNames> before) {
        Optional<ConceptNames> same = before.filter(names -> names.listed.areOf(corpus.terminology()));
        listed = same.map(names -> names.listed).orElseGet(() -> new ListedNames(corpus.terminology()));
        keys = same.map(names -> names.keys).orElseGet(IdentityHashMap::new);
        labels = same.map(names -> names.labels).orElseGet(HashMap::new);
        uses = new ConceptUses(corpus.findings(), counted, same.map(names -> names.uses));
        same.ifPresent(names -> mentioned.putAll(names.mentioned));
        uses.touched().forEach(iri -> mention(iri, uses.of(iri)));
        label();
    }

    /// @param chosen what is mentioned, by IRI, under the label chosen for it; what nobody calls anything else, and
    /// what is listed, may be missing
    ConceptNames(ListedNames listed, Map<String, Concept> chosen) {
        this.listed = listed;
        keys = new IdentityHashMap<>();
        labels = new HashMap<>();
        uses = ConceptUses.NONE;
        mentioned.putAll(chosen);
        label();
    }

    private void label() {
        described()
                .forEach(concept -> labelled.putIfAbsent(
                        labels.computeIfAbsent(concept, each -> labelKey(each.label(), each)), concept.iri()));
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

    private static String labelKey(String name, Concept concept) {
        return concept.type().name() + " " + NormalName.of(name, concept.type().name());
    }

    /// What a thing is called besides its label. What another thing of the class is labelled in the graph is no name of
    /// this one: VEGF is the family, not its first member.
    List<String> called(Terminology.Entry entry) {
        Concept concept = entry.concept();
        List<String> names = entry.names();
        List<String> own = keys.computeIfAbsent(
                entry,
                none -> names.stream().map(name -> labelKey(name, concept)).toList());
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).equals(concept.label())
                        && labelled.getOrDefault(own.get(i), concept.iri()).equals(concept.iri()))
                .mapToObj(names::get)
                .toList();
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
