package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Complaints;
import org.stroma.vocabulary.entry.Curies;

/// Makes entries of the terms of one list: settles their classes, gives them IRIs, and links them.
final class TermEntries {

    /// What is longer stands in no text.
    private static final int LONGEST_NAME = 200;

    private static final String OBO = "http://purl.obolibrary.org/obo/";

    private final Curies curies;
    private final Complaints complaints;
    private final SortedMap<String, Integer> unmapped = new TreeMap<>();

    TermEntries(Curies curies, Complaints complaints) {
        this.curies = curies;
        this.complaints = complaints;
    }

    /// In the order of the list, the first of each IRI.
    List<Entry> of(List<Term> terms, TypeMapping mapping) {
        List<ListedTerm> listed =
                terms.stream().map(term -> ListedTerm.of(term, curies)).toList();
        TermTypes types = new TermTypes(mapping, Ancestry.of(listed));
        Map<String, Concept> concepts = new HashMap<>();
        Map<String, Boolean> loose = new HashMap<>();
        for (ListedTerm term : listed) {
            Optional<TypeRule> rule = types.of(term);
            if (rule.isEmpty()) {
                unmapped.merge(origin(term), 1, Integer::sum);
            }
            rule.flatMap(TypeRule::type)
                    .flatMap(type -> concept(term, type))
                    .filter(TermEntries::isTelling)
                    .ifPresent(concept -> {
                        concepts.putIfAbsent(term.id(), concept);
                        loose.putIfAbsent(term.id(), rule.orElseThrow().loose());
                    });
        }
        unmapped.forEach((origin, count) -> complaints.of(
                count + " of " + origin + " not loaded: no type is mapped to them (see docs/vocabularies.md)"));
        return entries(listed, concepts, loose);
    }

    private List<Entry> entries(List<ListedTerm> listed, Map<String, Concept> concepts, Map<String, Boolean> loose) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ProteinNames proteins = ProteinNames.of(listed);
        for (ListedTerm term : listed) {
            Concept concept = concepts.get(term.id());
            if (concept != null && seen.add(concept.iri())) {
                List<String> names = proteins.addTo(
                        concept, term, names(term.term(), concept, loose.getOrDefault(term.id(), false)));
                entries.add(new Entry(
                        concept, names, exactMatch(term, concept), broader(term, concept, concepts), List.of(), false));
            }
        }
        return entries;
    }

    private Optional<Concept> concept(ListedTerm listed, EntityType type) {
        String label = label(listed);
        try {
            return Optional.of(iri(listed.id())
                    .map(iri -> new Concept(iri, label, type))
                    .orElseGet(() -> Concept.coined(label, type)));
        } catch (IllegalArgumentException e) {
            complaints.of("'" + listed.id() + "' cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    /// A journal is not known by a single word unless somebody chose it: thousands bear the names of diseases and
    /// fields.
    private static boolean isTelling(Concept concept) {
        return isTelling(concept.label(), concept);
    }

    private static boolean isTelling(String name, Concept concept) {
        return !concept.type().equals(EntityType.JOURNAL) || name.indexOf(' ') > 0;
    }

    /// FamPlex names families by their identifiers.
    private static String label(ListedTerm listed) {
        String name = listed.term().name().strip();
        return listed.id().endsWith(":" + name) ? name.replace('_', ' ') : name;
    }

    /// Empty for a key that means something in its list only. Identifiers of OBO's form have IRIs by its policy, even
    /// those of ontologies that we do not know.
    private Optional<String> iri(String id) {
        if (id.contains("://")) {
            return Optional.of(id);
        }
        if (curies.known(id).isPresent()) {
            return Optional.of(curies.iri(id));
        }
        return id.matches("[A-Za-z]+:\\d{5,}") ? Optional.of(OBO + id.replace(':', '_')) : Optional.empty();
    }

    private static List<String> names(Term term, Concept concept, boolean loose) {
        Stream<String> all = Stream.concat(term.names().stream(), loose ? term.loose().stream() : Stream.empty());
        Set<String> names = all.map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .filter(name -> !name.equals(concept.label()) && isTelling(name, concept))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(names);
    }

    /// Of several identifiers in one other list, at most one could be the same thing: none is taken.
    private List<String> exactMatch(ListedTerm listed, Concept concept) {
        Map<String, Set<String>> byPrefix = new TreeMap<>();
        for (String xref : listed.term().xrefs()) {
            curies.known(xref)
                    .ifPresent(curie -> byPrefix.computeIfAbsent(
                                    curie.substring(0, curie.indexOf(':')), prefix -> new LinkedHashSet<>())
                            .add(curies.iri(curie)));
        }
        return byPrefix.values().stream()
                .filter(iris -> iris.size() == 1)
                .flatMap(Set::stream)
                .filter(iri -> !iri.equals(concept.iri()))
                .toList();
    }

    private static List<String> broader(ListedTerm listed, Concept concept, Map<String, Concept> concepts) {
        return listed.parents().stream()
                .map(parent -> Optional.ofNullable(concepts.get(parent)))
                .flatMap(Optional::stream)
                .map(Concept::iri)
                .filter(iri -> !iri.equals(concept.iri()))
                .distinct()
                .toList();
    }

    /// What a line of a mapping could begin with.
    private static String origin(ListedTerm listed) {
        String kind = listed.term().kind();
        String prefix = listed.prefix();
        if (prefix.isEmpty() && kind.isEmpty()) {
            return listed.id().contains("://") ? "terms with IRIs" : "terms without prefix or type";
        }
        return "terms with "
                + Stream.of(
                                prefix.isEmpty() ? "" : "prefix '" + prefix + "'",
                                kind.isEmpty() ? "" : "type '" + kind + "'")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" and "));
    }
}
