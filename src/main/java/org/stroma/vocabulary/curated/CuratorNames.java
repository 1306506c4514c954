package org.stroma.vocabulary.curated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Curies;

/// Does to entries what curators say of names: joins what is the same, parts what is different.
public record CuratorNames(List<NameVerdict> verdicts, Curies curies) {

    public CuratorNames {
        verdicts = List.copyOf(verdicts);
    }

    /// Whether a verdict forbids to take two entries for one.
    public boolean keepApart(Entry one, Entry other) {
        return verdicts.stream()
                .filter(verdict -> !verdict.same())
                .anyMatch(verdict -> isCalled(one, verdict.one()) && isCalled(other, verdict.other())
                        || isCalled(one, verdict.other()) && isCalled(other, verdict.one()));
    }

    public List<Entry> apply(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        for (NameVerdict verdict : verdicts) {
            if (verdict.same()) {
                join(all, verdict);
            } else {
                part(all, verdict);
            }
        }
        return all;
    }

    private void join(List<Entry> all, NameVerdict verdict) {
        OptionalInt one = find(all, verdict.one());
        OptionalInt other = find(all, verdict.other());
        if (one.isEmpty() && other.isEmpty() || one.equals(other)) {
            return;
        }
        if (one.isEmpty() || other.isEmpty()) {
            int at = one.isEmpty() ? other.getAsInt() : one.getAsInt();
            all.set(at, alsoCalled(all.get(at), one.isEmpty() ? verdict.one() : verdict.other()));
            return;
        }
        int kept = Math.min(one.getAsInt(), other.getAsInt());
        int gone = Math.max(one.getAsInt(), other.getAsInt());
        all.set(kept, SameThing.of(all.get(kept), all.get(gone), verdict.because()));
        all.remove(gone);
    }

    private void part(List<Entry> all, NameVerdict verdict) {
        for (int at = 0; at < all.size(); at++) {
            Entry entry = all.get(at);
            if (isCalled(entry, verdict.one()) && isCalled(entry, verdict.other())) {
                String label = entry.concept().label();
                String name = label.equalsIgnoreCase(verdict.one()) ? verdict.other() : verdict.one();
                all.set(at, withoutName(entry, name));
                if (find(all, name).isEmpty() && curies.known(name).isEmpty()) {
                    all.add(alone(Concept.coined(name, entry.concept().type())));
                }
            }
        }
    }

    private static Entry alone(Concept concept) {
        return new Entry(concept, List.of(), List.of(), List.of(), List.of(), true);
    }

    private static Entry alsoCalled(Entry entry, String name) {
        List<String> names = new ArrayList<>(entry.names());
        names.add(name);
        Set<String> chosen = new LinkedHashSet<>(entry.chosen());
        chosen.add(name);
        return with(entry, names, chosen);
    }

    private static Entry withoutName(Entry entry, String name) {
        List<String> names = entry.names().stream()
                .filter(each -> !each.equalsIgnoreCase(name))
                .toList();
        Set<String> chosen = new LinkedHashSet<>(entry.chosen());
        chosen.removeIf(name::equalsIgnoreCase);
        return with(entry, names, chosen);
    }

    private static Entry with(Entry entry, List<String> names, Set<String> chosen) {
        return new Entry(
                entry.concept(),
                names,
                chosen,
                entry.exactMatch(),
                entry.broader(),
                entry.encodedBy(),
                entry.curated(),
                entry.merges());
    }

    /// The one of this identifier or label, else the first that a person called so, else the first that any list does.
    private OptionalInt find(List<Entry> all, String written) {
        Predicate<Entry> known = entry -> entry.chosen().stream().anyMatch(written::equalsIgnoreCase);
        return Stream.<Predicate<Entry>>of(
                        entry -> isIdentified(entry, written),
                        entry -> entry.concept().label().equalsIgnoreCase(written),
                        known,
                        entry -> isCalled(entry, written))
                .map(test -> IntStream.range(0, all.size())
                        .filter(at -> test.test(all.get(at)))
                        .findFirst())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private boolean isCalled(Entry entry, String written) {
        return entry.concept().label().equalsIgnoreCase(written)
                || entry.names().stream().anyMatch(written::equalsIgnoreCase)
                || isIdentified(entry, written)
                || entry.merges().stream().map(Merge::iri).anyMatch(iri -> iri.equals(iri(written)));
    }

    private boolean isIdentified(Entry entry, String written) {
        return entry.concept().iri().equals(iri(written));
    }

    private String iri(String written) {
        Optional<String> curie = curies.known(written);
        return curie.map(curies::iri).orElse(written);
    }
}
