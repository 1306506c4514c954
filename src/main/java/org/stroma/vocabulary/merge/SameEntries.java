package org.stroma.vocabulary.merge;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.text.English;
import org.stroma.vocabulary.curated.CuratorNames;

/// Finds among entries the one that is the same thing as another, by identifiers, references, names and salts.
final class SameEntries {

    /// Where the same thing stands, and why it is the same.
    record Match(int at, String reason) {}

    private static final String DISEASE = "Disease";

    private final List<Entry> entries;
    private final Salts salts;
    private final SameWords words;
    private final CuratorNames curators;
    private final Map<String, Integer> byIri = new HashMap<>();
    private final Map<String, Set<Integer>> byMatch = new HashMap<>();
    private final Map<String, Set<Integer>> byLabel = new HashMap<>();
    private final Map<String, Set<Integer>> byChosen = new HashMap<>();

    /// @param entries which grow and change; each must be registered then
    SameEntries(List<Entry> entries, Salts salts, SameWords words, CuratorNames curators) {
        this.entries = entries;
        this.salts = salts;
        this.words = words;
        this.curators = curators;
    }

    void register(int at) {
        Entry entry = entries.get(at);
        identify(entry, at);
        entry.exactMatch().forEach(iri -> indexes(byMatch, iri).add(at));
        if (Bearers.has(entry) || entry.curated()) {
            indexes(byLabel, TellingNames.folded(entry.concept().label(), entry))
                    .add(at);
        }
        TellingNames.chosen(entry)
                .keySet()
                .forEach(name -> indexes(byChosen, name).add(at));
    }

    /// The identifier of an entry is that of the thing at a place.
    void identify(Entry entry, int at) {
        byIri.putIfAbsent(entry.concept().iri(), at);
    }

    private static Set<Integer> indexes(Map<String, Set<Integer>> map, String key) {
        return map.computeIfAbsent(key, k -> new TreeSet<>());
    }

    Optional<Match> find(Entry entry) {
        Integer known = byIri.get(entry.concept().iri());
        if (known != null) {
            return Optional.of(new Match(known, "one identifier"));
        }
        return Bearers.has(entry) ? ofBearer(entry) : referring(entry).or(() -> called(entry));
    }

    /// What bears its list's identifier joins only what a person chose without one, and what it is a salt of. Lists
    /// of chemicals tell apart what papers do not, salts and brands above all: there what a person called so is the
    /// thing.
    private Optional<Match> ofBearer(Entry entry) {
        String label = TellingNames.folded(entry.concept().label(), entry);
        Set<Integer> chosen = Stream.of(byLabel, byChosen)
                .flatMap(names -> names.getOrDefault(label, Set.of()).stream())
                .filter(at -> entries.get(at).curated() && mayBe(at, entry) && !isClassOf(entry, entries.get(at)))
                .filter(at -> isDrug(entry) || !Bearers.has(entries.get(at)) && !isOfListOf(entry, entries.get(at)))
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Match> named = chosen.size() == 1
                ? Optional.of(new Match(
                        chosen.iterator().next(),
                        "both are called " + entry.concept().label()))
                : Optional.empty();
        return named.or(() -> inOtherCharge(entry)).or(() -> saltOf(entry));
    }

    /// A list of chemicals has acids and their ions apart, and papers one name for both.
    private Optional<Match> inOtherCharge(Entry entry) {
        String label = entry.concept().label();
        String folded = TellingNames.folded(label, entry);
        if (!isDrug(entry) || folded.length() < TellingNames.SHORTEST) {
            return Optional.empty();
        }
        List<Integer> alike = byLabel.getOrDefault(folded, Set.of()).stream()
                .filter(at -> mayBe(at, entry) && isOneForPapers(entries.get(at), entry))
                .toList();
        return alike.size() == 1
                ? Optional.of(new Match(alike.getFirst(), "both are called " + label))
                : Optional.empty();
    }

    private static boolean isOneForPapers(Entry known, Entry entry) {
        String label = entry.concept().label();
        return joined(known.concept().label()).equalsIgnoreCase(joined(label))
                && Bearers.list(known.concept().iri())
                        .equals(Bearers.list(entry.concept().iri()))
                && isSeveral(known) == isSeveral(entry)
                && TellingNames.hands(known).equals(TellingNames.hands(entry));
    }

    private static String joined(String label) {
        return label.replaceAll("[ -]", "");
    }

    /// Whether a list gives it its label in the plural, too, as it does to classes: quinones.
    private static boolean isSeveral(Entry entry) {
        return entry.names().contains(entry.concept().label() + "s");
    }

    /// "adenosines" are what is derived from adenosine, where a list holds both and nobody says that they are one.
    private static boolean isClassOf(Entry entry, Entry known) {
        String label = entry.concept().label();
        return isDrug(entry)
                && !English.singular(label).equals(label)
                && !known.exactMatch().contains(entry.concept().iri())
                && Bearers.list(known.concept().iri())
                        .equals(Bearers.list(entry.concept().iri()));
    }

    private Optional<Match> saltOf(Entry entry) {
        if (!isDrug(entry)) {
            return Optional.empty();
        }
        return salts.base(entry.concept().label()).flatMap(base -> {
            String folded = TellingNames.folded(base.name());
            Set<Integer> bases = Stream.of(byLabel, byChosen)
                    .flatMap(names -> names.getOrDefault(folded, Set.of()).stream())
                    .filter(at -> mayBe(at, entry) && (base.sure() || shareIdentifier(entries.get(at), entry)))
                    .collect(Collectors.toCollection(TreeSet::new));
            return bases.size() == 1
                    ? Optional.of(new Match(bases.iterator().next(), "a salt of it: " + base.salt()))
                    : Optional.empty();
        });
    }

    private static boolean isDrug(Entry entry) {
        return entry.concept().type().name().equals("Drug");
    }

    private static boolean shareIdentifier(Entry one, Entry other) {
        return one.exactMatch().stream().anyMatch(other.exactMatch()::contains);
    }

    private Optional<Match> referring(Entry entry) {
        Set<Integer> claimants = claimants(entry);
        if (claimants.size() > 1) {
            return mostAlike(entry, claimants).or(() -> alikeInWords(entry, claimants));
        }
        return claimants.stream()
                .findFirst()
                .map(at -> shared(at, entry).isEmpty()
                        ? mostAlike(entry, withSuchAChosenName(entry))
                                .orElse(new Match(at, "one list refers to the other"))
                        : new Match(at, "one list refers to the other"));
    }

    private Set<Integer> claimants(Entry entry) {
        Set<Integer> claimants =
                new TreeSet<>(byMatch.getOrDefault(entry.concept().iri(), Set.of()));
        entry.exactMatch().stream()
                .map(iri -> Optional.ofNullable(byIri.get(iri)))
                .flatMap(Optional::stream)
                .forEach(claimants::add);
        claimants.removeIf(at -> !mayBe(at, entry));
        return claimants;
    }

    /// Of several that refer to it, the one that is called so in other words.
    private Optional<Match> alikeInWords(Entry entry, Set<Integer> claimants) {
        Set<String> names = inWords(entry);
        List<Integer> alike = claimants.stream()
                .filter(at -> inWords(entries.get(at)).stream().anyMatch(names::contains))
                .toList();
        return alike.size() == 1
                ? Optional.of(new Match(alike.getFirst(), "one list refers to the other, in other words"))
                : Optional.empty();
    }

    private Set<String> inWords(Entry entry) {
        return TellingNames.of(entry).values().stream().map(words::folded).collect(Collectors.toSet());
    }

    private Optional<Match> called(Entry entry) {
        if (!claimants(entry).isEmpty()) {
            return Optional.empty();
        }
        return mostAlike(entry, withName(byLabel, entry)).or(() -> mostAlike(entry, withSuchAChosenName(entry)));
    }

    /// Two identifiers of one list are two things there.
    private Set<Integer> withSuchAChosenName(Entry entry) {
        Set<Integer> named = withName(byChosen, entry);
        named.removeIf(at -> isOfListOf(entry, entries.get(at)));
        return named;
    }

    private Set<Integer> withName(Map<String, Set<Integer>> index, Entry entry) {
        return TellingNames.of(entry).keySet().stream()
                .flatMap(name -> index.getOrDefault(name, Set.of()).stream())
                .filter(at -> mayBe(at, entry))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfListOf(Entry entry, Entry known) {
        String list = Bearers.list(entry.concept().iri());
        return Stream.concat(Stream.of(known.concept().iri()), known.exactMatch().stream())
                .anyMatch(iri -> Bearers.list(iri).equals(list));
    }

    /// The one that shares more names with the entry than any other does.
    private Optional<Match> mostAlike(Entry entry, Set<Integer> candidates) {
        Map<Integer, Set<String>> shared = new HashMap<>();
        candidates.forEach(at -> shared.put(at, shared(at, entry)));
        int most = shared.values().stream().mapToInt(Set::size).max().orElse(0);
        List<Integer> best = candidates.stream()
                .filter(at -> requireNonNull(shared.get(at)).size() == most)
                .toList();
        if (most == 0 || best.size() > 1) {
            return Optional.empty();
        }
        String name = requireNonNull(shared.get(best.getFirst())).stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        return Optional.of(new Match(
                best.getFirst(), "both are called " + TellingNames.of(entry).get(name)));
    }

    private Set<String> shared(int at, Entry entry) {
        Set<String> shared = new HashSet<>(TellingNames.of(entries.get(at)).keySet());
        shared.retainAll(TellingNames.of(entry).keySet());
        return shared;
    }

    private boolean mayBe(int at, Entry entry) {
        Entry known = entries.get(at);
        boolean alike = family(known.concept()).equals(family(entry.concept()))
                || known.curated()
                        && isProcess(known.concept())
                        && family(entry.concept()).equals(DISEASE);
        return alike && !curators.keepApart(known, entry);
    }

    /// What lists of diseases hold, a person may have called a process: inflammation, bleeding.
    private static boolean isProcess(Concept concept) {
        return concept.type().name().equals("Process");
    }

    /// A tumor is a disease; else only things of one class can be the same.
    private static String family(Concept concept) {
        String type = concept.type().name();
        return type.equals("Tumor") ? DISEASE : type;
    }
}
