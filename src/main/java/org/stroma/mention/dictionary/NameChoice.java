package org.stroma.mention.dictionary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;

/// Chooses among the things that words may mean: first what must not be meant is set aside ([NameObjection]), then the
/// rules weigh what is left ([NameRule]).
public final class NameChoice {

    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");
    /// "actin-binding protein": what many things are, and no name of one.
    private static final Pattern DESCRIPTION = Pattern.compile(
            "[a-z -]+[ -](?:binding|associated|related|interacting|like|dependent|induced|inducible|activated|specific|containing|regulated|responsive|sensitive)"
                    + " (?:protein|factor|receptor|kinase|enzyme|antigen|molecule|peptide|gene)s?");
    private static final int SHORTEST_PLAIN_WORD = 5;
    private static final int SHORTEST_KEY = 3;

    private final Set<String> stopped;

    /// @param stopped names that mean something else in ordinary English
    NameChoice(List<String> stopped) {
        this.stopped = new HashSet<>(stopped);
    }

    /// @param words as the text writes them
    /// @param meant whether a concept can be meant where they stand
    Optional<Concept> among(List<ListedName> names, String words, Predicate<Concept> meant) {
        List<ListedName> fitting = names.stream()
                .filter(name -> objection(name, words).isEmpty() && meant.test(name.concept()))
                .sorted(order(words))
                .toList();
        return fitting.isEmpty() || isShared(fitting, words)
                ? Optional.empty()
                : Optional.of(fitting.getFirst().concept());
    }

    /// The best first.
    public static Comparator<ListedName> order(String words) {
        return Comparator.comparing((ListedName name) -> -NameRule.score(name, words))
                .thenComparing(ListedName::order);
    }

    /// What forbids to take words for a name, whatever else they may mean.
    public Optional<NameObjection> objection(ListedName name, String words) {
        if (!name.chosen() && (isOrdinary(name) || isDescription(name))) {
            return Optional.of(NameObjection.ORDINARY);
        }
        if (!fits(name, words)) {
            return Optional.of(NameObjection.SPELLING);
        }
        return isStopped(name, words) ? Optional.of(NameObjection.STOPPED) : Optional.empty();
    }

    /// Names that are too short to mean one thing, or are ordinary words.
    private static boolean isOrdinary(ListedName name) {
        boolean plain = PLAIN_WORD.matcher(name.words()).matches();
        String key = NameKey.of(name.words());
        return key.length() < SHORTEST_KEY
                || plain && (name.isProtein() || name.words().length() < SHORTEST_PLAIN_WORD)
                || key.chars().noneMatch(Character::isLetter);
    }

    private static boolean isDescription(ListedName name) {
        return name.isProtein()
                && !name.preferred()
                && DESCRIPTION.matcher(name.words()).matches();
    }

    /// Titles of journals are written as they are; half of them are the names of diseases, too.
    private static boolean fits(ListedName name, String words) {
        return name.isOf(EntityType.JOURNAL) ? name.words().equals(words) : Fit.of(name.words(), words, name.chosen());
    }

    private boolean isStopped(ListedName name, String words) {
        return !name.chosen()
                && (stopped.contains(words)
                        || !isSymbol(name, words) && stopped.contains(words.toLowerCase(Locale.ROOT)));
    }

    /// MAX is a gene where it is written so; Max and max are not.
    private static boolean isSymbol(ListedName name, String words) {
        return name.preferred() && words.equals(name.words()) && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /// Whether the best meaning is but one of several that are as good. Nobody knows which gene an alias means that two
    /// genes share.
    ///
    /// @param fitting the best first
    static boolean isShared(List<ListedName> fitting, String words) {
        ListedName first = fitting.getFirst();
        boolean sure = first.words().equals(words) && (first.chosen() || first.preferred());
        return !sure
                && fitting.stream()
                        .anyMatch(name -> !name.isSameThingAs(first)
                                && strength(name, words) == strength(first, words)
                                && competes(name, first, words));
    }

    private static boolean competes(ListedName name, ListedName first, String words) {
        boolean alias = !first.chosen() && !first.preferred();
        return alias
                || name.concept().type().equals(first.concept().type())
                        && !name.words().equals(words);
    }

    /// Score without regard to how the name is written.
    private static int strength(ListedName name, String words) {
        int written = NameRule.AS_WRITTEN.holds(name, words) ? NameRule.AS_WRITTEN.points() : 0;
        return NameRule.score(name, words) - written;
    }
}
