package org.stroma.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.model.Concept;
import org.stroma.model.English;
import org.stroma.model.EntityType;
import org.stroma.model.Terminology;
import org.stroma.model.Terminology.Entry;

/// The dictionary: from words to the concept they name. Where one name means several things, a curated meaning wins,
/// then the thing whose preferred name it is, then the first source; two genes that share an alias leave it without
/// meaning.
public final class NameIndex {

    /// A name of the list.
    ///
    /// @param preferred whether it is the concept's label
    private record Name(String words, Concept concept, boolean curated, boolean preferred) {

        /// A journal that may be meant here is meant: its context has been asked for.
        int rank() {
            return (concept.type().equals(EntityType.JOURNAL) ? 4 : 0) + (curated ? 2 : 0) + (preferred ? 1 : 0);
        }
    }

    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");
    private static final int SHORTEST_PLAIN_WORD = 5;

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> stopped = new HashSet<>();

    public NameIndex(Terminology terminology) {
        stopped.addAll(terminology.stopNames());
        for (Entry entry : terminology.entries()) {
            add(entry.concept().label(), entry, true, entry.curated());
            entry.names().forEach(name -> add(name, entry, false, entry.chosen().contains(name)));
        }
    }

    private void add(String words, Entry entry, boolean preferred, boolean chosen) {
        String key = NameKey.of(words);
        boolean usable = chosen ? !key.isEmpty() : isUsable(words, key, entry);
        if (usable) {
            names.computeIfAbsent(key, k -> new ArrayList<>(1))
                    .add(new Name(words, entry.concept(), chosen, preferred));
        }
    }

    /// Library names that are too short to mean one thing, or are ordinary words, are left out.
    private boolean isUsable(String words, String key, Entry entry) {
        boolean plain = PLAIN_WORD.matcher(words).matches();
        boolean gene = entry.concept().type().name().equals("Protein");
        return key.length() >= 3
                && !(plain && (gene || words.length() < SHORTEST_PLAIN_WORD))
                && key.chars().anyMatch(Character::isLetter);
    }

    /// What the words of a text name, if anything.
    Optional<Concept> find(String words) {
        return find(words, concept -> true);
    }

    /// What the words of a text name among the concepts that can be meant.
    Optional<Concept> find(String words, Predicate<Concept> meant) {
        Optional<Concept> asWritten = best(NameKey.of(words), words, meant);
        if (asWritten.isPresent()) {
            return asWritten;
        }
        String singular = English.singular(words);
        return singular.equals(words) ? Optional.empty() : best(NameKey.of(singular), words, meant);
    }

    private Optional<Concept> best(String key, String words, Predicate<Concept> meant) {
        List<Name> fitting = names.getOrDefault(key, List.of()).stream()
                .filter(name -> fits(name, words) && meant.test(name.concept()))
                .sorted(Comparator.comparingInt(Name::rank).reversed())
                .toList();
        if (fitting.isEmpty() || isStopped(words, fitting.getFirst())) {
            return Optional.empty();
        }
        Name first = fitting.getFirst();
        boolean ambiguous = fitting.stream()
                .anyMatch(name -> name.rank() == first.rank()
                        && name.concept().type().equals(first.concept().type())
                        && !name.concept().iri().equals(first.concept().iri())
                        && !name.words().equals(words));
        boolean written = first.words().equals(words) || !ambiguous;
        return written && !sharedByGenes(fitting, first) ? Optional.of(first.concept()) : Optional.empty();
    }

    /// Titles of journals are written as they are; half of them are the names of diseases, too.
    private static boolean fits(Name name, String words) {
        return name.concept().type().equals(EntityType.JOURNAL)
                ? name.words().equals(words)
                : Fit.of(name.words(), words, name.curated());
    }

    private static boolean sharedByGenes(List<Name> fitting, Name first) {
        return !first.curated()
                && !first.preferred()
                && fitting.stream()
                        .anyMatch(name -> name.rank() == first.rank()
                                && !name.concept().iri().equals(first.concept().iri()));
    }

    private boolean isStopped(String words, Name name) {
        return !name.curated()
                && (stopped.contains(words)
                        || !isSymbol(words, name) && stopped.contains(words.toLowerCase(Locale.ROOT)));
    }

    /// MAX is a gene where it is written so; Max and max are not.
    private static boolean isSymbol(String words, Name name) {
        return name.preferred() && words.equals(name.words()) && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
