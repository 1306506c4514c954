package org.stroma.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.Concept;
import org.stroma.model.Terminology.Entry;

/// Entries of several lists as one: what is the same thing becomes one entry, which bears the IRI that comes first by
/// {@link #BEARERS} and has the others as exact matches.
final class Joining {

    /// Whose identifiers things bear; what other lists hold joins these.
    private static final List<String> BEARERS = List.of(
            "http://identifiers.org/hgnc/",
            "http://identifiers.org/fplx/",
            "http://purl.obolibrary.org/obo/CHEBI_",
            "http://purl.obolibrary.org/obo/DOID_",
            "http://purl.obolibrary.org/obo/CL_",
            "http://purl.obolibrary.org/obo/UBERON_",
            "http://purl.obolibrary.org/obo/GO_");

    /// Shorter names mean too many things to tell by them that two things are one.
    private static final int SHORTEST_TELLING_NAME = 5;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> byIri = new HashMap<>();
    private final Map<String, Set<Integer>> byMatch = new HashMap<>();
    private final Map<String, Set<Integer>> byLabel = new HashMap<>();

    Joining(List<Entry> known) {
        known.forEach(this::place);
    }

    /// Adds lists: first what bears its identifier, then what may join it, both in their order.
    void add(Collection<Entry> more) {
        more.stream().filter(Joining::isBearer).forEach(this::add);
        more.stream().filter(entry -> !isBearer(entry)).forEach(this::add);
    }

    /// What was there first comes first.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void add(Entry entry) {
        OptionalInt same = same(entry);
        if (same.isEmpty()) {
            place(entry);
            return;
        }
        int at = same.getAsInt();
        Entry joined = SameThing.of(entries.get(at), entry);
        entries.set(at, joined);
        register(joined, at);
        byIri.putIfAbsent(entry.concept().iri(), at);
    }

    private void place(Entry entry) {
        entries.add(entry);
        register(entry, entries.size() - 1);
    }

    private void register(Entry entry, int at) {
        byIri.putIfAbsent(entry.concept().iri(), at);
        entry.exactMatch().forEach(iri -> indexes(byMatch, iri).add(at));
        if (isBearer(entry) || entry.curated()) {
            indexes(byLabel, folded(entry.concept().label())).add(at);
        }
    }

    private static Set<Integer> indexes(Map<String, Set<Integer>> map, String key) {
        return map.computeIfAbsent(key, k -> new TreeSet<>());
    }

    /// Where the same thing stands already.
    private OptionalInt same(Entry entry) {
        Integer known = byIri.get(entry.concept().iri());
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (isBearer(entry)) {
            return OptionalInt.empty();
        }
        Set<Integer> claimants =
                new TreeSet<>(byMatch.getOrDefault(entry.concept().iri(), Set.of()));
        entry.exactMatch().stream()
                .map(iri -> Optional.ofNullable(byIri.get(iri)))
                .flatMap(Optional::stream)
                .forEach(claimants::add);
        claimants.removeIf(at -> !alike(entries.get(at).concept(), entry.concept()));
        if (claimants.size() == 1) {
            return OptionalInt.of(claimants.iterator().next());
        }
        return mostAlike(entry, claimants.isEmpty() ? withSuchALabel(entry) : claimants);
    }

    private Set<Integer> withSuchALabel(Entry entry) {
        return tellingNames(entry).stream()
                .flatMap(name -> byLabel.getOrDefault(name, Set.of()).stream())
                .filter(at -> alike(entries.get(at).concept(), entry.concept()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The one that shares more names with the entry than any other does.
    private OptionalInt mostAlike(Entry entry, Set<Integer> candidates) {
        Set<String> names = tellingNames(entry);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int at : candidates) {
            Set<String> common = tellingNames(entries.get(at));
            common.retainAll(names);
            shared.put(at, common.size());
        }
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] best = candidates.stream()
                .mapToInt(Integer::intValue)
                .filter(at -> shared.get(at) == most)
                .toArray();
        return most > 0 && best.length == 1 ? IntStream.of(best).findFirst() : OptionalInt.empty();
    }

    private static Set<String> tellingNames(Entry entry) {
        return Stream.concat(Stream.of(entry.concept().label()), entry.names().stream())
                .map(Joining::folded)
                .filter(name -> name.length() >= SHORTEST_TELLING_NAME)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A tumor is a disease; else only things of one class can be the same.
    private static boolean alike(Concept one, Concept other) {
        return family(one).equals(family(other));
    }

    private static String family(Concept concept) {
        String type = concept.type().name();
        return type.equals("Tumor") ? "Disease" : type;
    }

    private static boolean isBearer(Entry entry) {
        return BEARERS.stream().anyMatch(entry.concept().iri()::startsWith);
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
