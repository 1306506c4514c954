package org.stroma.mention.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.draft.GrammaticalRole;

/// What a document has named up to a sentence, and which of it is most in the reader's mind: the nearer and the
/// higher its places, the more so (Lappin and Leass 1994). A sentence further back counts half; what the title
/// names, and what is named again, counts a little more.
final class Discourse {

    private static final double MENTION = 100;
    private static final double SAME_PLACE = 35;
    private static final double SUITS = 60;
    private static final double TITLED = 30;
    private static final double AGAIN = 15;
    private static final int LATE = 60;

    private final List<Referent> things = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Set<String>> descriptions = new HashMap<>();
    private final Set<String> titled = new HashSet<>();

    /// What a word wants to stand for.
    ///
    /// @param from first token of the word or phrase
    /// @param back how many sentences back it reaches
    /// @param demonstrative whether it points to what was named last rather than to what is spoken of
    /// @param fits what it can stand for at all
    /// @param suits what it prefers
    record Wish(
            int sentence,
            int from,
            GrammaticalRole place,
            Optional<Integer> verb,
            Optional<Integer> sharer,
            int back,
            boolean demonstrative,
            Predicate<Referent> fits,
            Predicate<Referent> suits) {

        /// The same with another reach.
        Wish within(int sentences) {
            return new Wish(sentence, from, place, verb, sharer, sentences, demonstrative, fits, suits);
        }
    }

    void add(List<Referent> more, boolean title) {
        things.addAll(more);
        for (Referent thing : more) {
            mentions.merge(thing.key(), 1, Integer::sum);
            if (title) {
                titled.add(thing.key());
            }
        }
    }

    /// Notes a noun that was said of a thing: "receptor" of CXCR4.
    void describe(String key, String noun) {
        descriptions.computeIfAbsent(key, thing -> new HashSet<>()).add(noun);
    }

    boolean isDescribed(Referent thing, String noun) {
        boolean named = thing.concepts().stream()
                .anyMatch(concept -> List.of(
                                concept.label().toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+"))
                        .contains(noun));
        return named || descriptions.getOrDefault(thing.key(), Set.of()).contains(noun);
    }

    List<Referent> things() {
        return things;
    }

    /// The thing that a word most likely stands for, named or not.
    Optional<Referent> antecedent(Wish wish, List<Referent> here) {
        Set<String> clashing = new HashSet<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Referent> last = new HashMap<>();
        double again = wish.demonstrative() ? 0 : AGAIN;
        for (Referent thing : within(wish, here)) {
            if (clashes(thing, wish)) {
                clashing.add(thing.key());
            }
            if (wish.fits().test(thing)) {
                weights.merge(thing.key(), weight(thing, wish), (one, other) -> Math.max(one, other) + again);
                last.put(thing.key(), thing);
            }
        }
        weights.keySet().removeAll(clashing);
        return weights.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                        .thenComparing(entry ->
                                requireNonNull(last.get(entry.getKey())).sentence())
                        .thenComparing(entry ->
                                requireNonNull(last.get(entry.getKey())).from()))
                .map(entry -> last.get(entry.getKey()));
    }

    private List<Referent> within(Wish wish, List<Referent> here) {
        List<Referent> near = new ArrayList<>(things.stream()
                .filter(thing -> wish.sentence() - thing.sentence() <= wish.back())
                .toList());
        here.stream().filter(thing -> thing.to() <= wish.from()).forEach(near::add);
        return near;
    }

    /// A pronoun never means what stands beside it at the same verb: in "X binds it" it is not X.
    private static boolean clashes(Referent thing, Wish wish) {
        boolean same = thing.sentence() == wish.sentence() && thing.verb().isPresent();
        boolean sharesSubject = thing.place() == GrammaticalRole.SUBJECT
                && wish.place() != GrammaticalRole.SUBJECT
                && thing.verb().equals(wish.sharer());
        return same && wish.place() != GrammaticalRole.INSIDE && (thing.verb().equals(wish.verb()) || sharesSubject);
    }

    private double weight(Referent thing, Wish wish) {
        double weight = MENTION + (titled.contains(thing.key()) ? TITLED : 0);
        if (wish.demonstrative()) {
            weight += Math.min(thing.place().weight(), GrammaticalRole.OBJECT.weight()) + Math.min(thing.from(), LATE);
        } else {
            weight += thing.place().weight() + (isParallel(thing, wish) ? SAME_PLACE : 0);
        }
        double suits = wish.suits().test(thing) ? SUITS : 0;
        return suits + weight / (1 << (wish.sentence() - thing.sentence()));
    }

    private static boolean isParallel(Referent thing, Wish wish) {
        return thing.place() == wish.place() && thing.place().compareTo(GrammaticalRole.INSIDE) < 0;
    }

    /// Whether only one thing in reach fits, and a sentence is about it.
    boolean isAlone(Wish wish, List<Referent> here) {
        List<Referent> fitting = within(wish, here).stream().filter(wish.fits()).toList();
        return fitting.stream().map(Referent::key).distinct().count() == 1
                && fitting.stream().anyMatch(thing -> thing.place() == GrammaticalRole.SUBJECT);
    }

    /// Whether only one thing in reach fits.
    boolean isOnly(Wish wish, List<Referent> here) {
        return within(wish, here).stream()
                        .filter(wish.fits())
                        .map(Referent::key)
                        .distinct()
                        .count()
                == 1;
    }

    /// Whether the document is about this thing: the title names it, and it names no other of the kind as often.
    boolean isTopic(Referent thing, Predicate<Referent> kind) {
        return titled.contains(thing.key())
                && things.stream()
                        .filter(kind)
                        .map(Referent::key)
                        .distinct()
                        .noneMatch(key -> !key.equals(thing.key())
                                && requireNonNull(mentions.get(key)) >= requireNonNull(mentions.get(thing.key())));
    }

    /// What the document is about among things of some kind.
    Optional<Referent> topic(Predicate<Referent> kind) {
        return things.stream()
                .filter(kind)
                .filter(thing -> isTopic(thing, kind))
                .findFirst();
    }
}
