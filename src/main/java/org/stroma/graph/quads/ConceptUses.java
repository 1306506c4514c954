package org.stroma.graph.quads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Variant;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// How often documents call each thing what. Made of those of an earlier corpus by what documents came, went or say
/// something else.
final class ConceptUses {

    private final Map<String, Map<Concept, Integer>> byIri;
    private final Map<String, Told> documents = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    /// Those of no document.
    static final ConceptUses NONE = new ConceptUses(List.of(), Map.of(), Optional.empty());

    /// What one document names, each as often as it does.
    private record Told(Findings findings, List<Evidence> evidence, List<Concept> concepts) {

        static Told of(Findings findings, List<Counted> counted) {
            List<Evidence> evidence = counted.stream().map(Counted::evidence).toList();
            return new Told(findings, evidence, named(findings, evidence).toList());
        }

        private boolean isOf(Findings other, List<Counted> others) {
            return findings == other
                    && evidence.size() == others.size()
                    && IntStream.range(0, evidence.size())
                            .allMatch(i -> evidence.get(i) == others.get(i).evidence());
        }
    }

    /// @param counted key of a document to what claims hold of its evidence
    /// @param before those of an earlier corpus
    ConceptUses(List<Findings> findings, Map<String, List<Counted>> counted, Optional<ConceptUses> before) {
        this.byIri = before.map(uses -> new HashMap<>(uses.byIri)).orElseGet(HashMap::new);
        Map<String, Told> earlier = before.map(uses -> uses.documents).orElse(Map.of());
        Map<Concept, Integer> changes = new HashMap<>();
        for (Findings each : findings) {
            String key = each.document().key();
            List<Counted> own = counted.getOrDefault(key, List.of());
            Optional<Told> known = Optional.ofNullable(earlier.get(key));
            Told told = known.filter(then -> then.isOf(each, own)).orElseGet(() -> Told.of(each, own));
            documents.put(key, told);
            if (known.filter(then -> then == told).isEmpty()) {
                told.concepts().forEach(concept -> changes.merge(concept, 1, Integer::sum));
            }
        }
        earlier.forEach((key, told) -> {
            if (documents.get(key) != told) {
                told.concepts().forEach(concept -> changes.merge(concept, -1, Integer::sum));
            }
        });
        changes.forEach(this::change);
    }

    private void change(Concept concept, int times) {
        if (times != 0) {
            // What is shared with an earlier corpus stays as it is.
            Map<Concept, Integer> uses = new HashMap<>(byIri.getOrDefault(concept.iri(), Map.of()));
            uses.merge(concept, times, (one, other) -> one + other == 0 ? null : one + other);
            if (uses.isEmpty()) {
                byIri.remove(concept.iri());
            } else {
                byIri.put(concept.iri(), uses);
            }
            touched.add(concept.iri());
        }
    }

    /// What a thing is called, and how often; empty if nobody names it.
    Map<Concept, Integer> of(String iri) {
        return byIri.getOrDefault(iri, Map.of());
    }

    /// IRIs of the things that are named more or less often than before.
    Set<String> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /// Everything that evidence names, members of combinations included.
    static Stream<Concept> concepts(Evidence evidence) {
        Stream<Concept> ends = Stream.of(evidence.subject(), evidence.object())
                .map(Argument::value)
                .filter(Concept.class::isInstance)
                .map(Concept.class::cast);
        return Stream.concat(ends, evidence.saidBy().stream()).flatMap(ConceptUses::withParts);
    }

    /// What a document names, each as often as it does.
    ///
    /// @param evidence of it that claims hold
    static Stream<Concept> named(Findings findings, List<Evidence> evidence) {
        return Stream.of(evidence.stream().flatMap(ConceptUses::concepts), measured(findings), doubted(findings))
                .flatMap(each -> each);
    }

    /// A thing, its members, what it is made of, and the gene that it is a variant of.
    static Stream<Concept> withParts(Concept concept) {
        if (concept.isSimple() && concept.composition().isEmpty()) {
            return Stream.of(concept);
        }
        List<Concept> parts = new ArrayList<>(List.of(concept));
        parts.addAll(concept.members());
        concept.variant().flatMap(Variant::gene).ifPresent(parts::add);
        concept.composition().ifPresent(made -> {
            parts.add(made.head());
            parts.addAll(made.participants());
        });
        return parts.stream();
    }

    /// What measurements are about.
    static Stream<Concept> measured(Findings findings) {
        return findings.measurements().stream()
                .flatMap(measurement -> measurement.about().stream())
                .flatMap(ConceptUses::withParts);
    }

    /// What near misses and ambiguities name.
    static Stream<Concept> doubted(Findings findings) {
        return Stream.concat(
                        findings.nearMisses().stream()
                                .flatMap(miss -> Stream.of(miss.subjectConcept(), miss.objectConcept())),
                        findings.ambiguities().stream().flatMap(each -> Stream.of(each.meant(), each.runnerUp())))
                .flatMap(ConceptUses::withParts);
    }
}
