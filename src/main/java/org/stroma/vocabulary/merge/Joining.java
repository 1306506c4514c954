package org.stroma.vocabulary.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.curated.CuratorNames;
import org.stroma.vocabulary.curated.SameThing;
import org.stroma.vocabulary.entry.Curies;

/// Entries of several lists as one: what is the same thing becomes one entry, which bears the IRI that comes first by
/// {@link Bearers} and has the others as exact matches and merges.
public final class Joining {

    private final List<Entry> entries = new ArrayList<>();
    private final SameEntries same;
    private final Salts salts;

    public Joining(List<Entry> known) {
        this(known, Salts.NONE, new SameWords(List.of()), new CuratorNames(List.of(), Curies.read("")));
    }

    /// @param curators whose verdicts keep things apart
    public Joining(List<Entry> known, Salts salts, SameWords words, CuratorNames curators) {
        this.salts = salts;
        this.same = new SameEntries(entries, salts, words, curators);
        known.forEach(this::place);
    }

    /// Adds lists: first what bears its identifier, salts after what they are salts of, then what may join these; all
    /// in their order.
    public void add(Collection<Entry> more) {
        more.stream().filter(entry -> Bearers.has(entry) && !isSalt(entry)).forEach(this::add);
        more.stream().filter(entry -> Bearers.has(entry) && isSalt(entry)).forEach(this::add);
        more.stream().filter(entry -> !Bearers.has(entry)).forEach(this::add);
    }

    /// What was there first comes first.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private boolean isSalt(Entry entry) {
        return salts.base(entry.concept().label()).isPresent();
    }

    private void add(Entry entry) {
        Optional<SameEntries.Match> match = same.find(entry);
        if (match.isEmpty()) {
            place(entry);
            return;
        }
        int at = match.get().at();
        entries.set(at, SameThing.of(entries.get(at), entry, match.get().reason()));
        same.register(at);
        same.identify(entry, at);
    }

    private void place(Entry entry) {
        entries.add(entry);
        same.register(entries.size() - 1);
    }
}
