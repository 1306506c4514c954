package org.stroma.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.model.concept.Concept;

/// Two things named before, each by itself ("both agents") or as one ("the combination").
final class Pairs {

    private static final Set<String> ACTING = Set.of("Drug", "Therapy");
    private static final int REACH = 2;

    private final Set<String> asOne;

    /// @param asOne nouns for things that act together, such as "combination"
    Pairs(Set<String> asOne) {
        this.asOne = Set.copyOf(asOne);
    }

    boolean isNamedBy(String noun) {
        return asOne.contains(noun);
    }

    /// The first or last of the two of one class that were named right before, together or in one sentence.
    Optional<Concept> former(boolean first, int sentence, int from, List<Referent> here, Discourse discourse) {
        List<Referent> there = in(sentence, sentence, from, here, discourse);
        if (there.stream().noneMatch(Referent::isKnown)) {
            there = in(sentence - 1, sentence, from, here, discourse);
        }
        List<Concept> two = lastTwo(there);
        return two.size() == 2 ? Optional.of(first ? two.getFirst() : two.getLast()) : Optional.empty();
    }

    /// Nothing else may be named behind the two.
    private static List<Concept> lastTwo(List<Referent> there) {
        int end = there.stream().mapToInt(Referent::to).max().orElse(0);
        List<Referent> last = there.stream().filter(thing -> thing.to() == end).toList();
        Optional<Referent> group = last.stream().filter(Referent::isSeveral).findFirst();
        if (group.isPresent() || last.isEmpty() || !last.getFirst().isKnown()) {
            return group.map(Referent::concepts).orElse(List.of());
        }
        return distinct(there.stream()
                .filter(thing -> thing.place() != GrammaticalRole.MODIFIER && thing.isOfOneClassWith(last.getFirst()))
                .toList());
    }

    /// Whether a noun speaks of what is given, alone or together.
    static boolean maySpeakOf(String noun) {
        return noun.equals("treatment") || noun.equals("therapy");
    }

    static boolean isCombination(Referent thing) {
        return thing.concepts().size() == 1
                && !thing.concepts().getFirst().members().isEmpty();
    }

    /// The two of some kind that are coordinated nearest before a token, else the only two in these sentences.
    ///
    /// @param surely which of the kind may be meant though they are not coordinated
    List<Concept> two(
            Predicate<Referent> kind,
            Predicate<Referent> surely,
            int sentence,
            int from,
            List<Referent> here,
            Discourse discourse) {
        for (int back = 0; back <= REACH; back++) {
            List<Referent> there = in(sentence - back, sentence, from, here, discourse).stream()
                    .filter(kind)
                    .toList();
            Optional<Referent> group =
                    there.stream().filter(thing -> thing.concepts().size() == 2).reduce((first, second) -> second);
            List<Concept> distinct = distinct(there);
            boolean sure = distinct(there.stream().filter(surely).toList()).size() == 2;
            if (group.isPresent() || sure && distinct.size() == 2 && back < REACH) {
                return group.map(Referent::concepts).orElse(distinct);
            }
            if (distinct.size() > 2) {
                return List.of();
            }
        }
        return List.of();
    }

    /// What acts together nearest before a token: a combination named as such, else the only two drugs or therapies of
    /// a sentence.
    List<Concept> combination(int sentence, int from, List<Referent> here, Discourse discourse) {
        for (int back = 0; back <= REACH; back++) {
            List<Referent> there = in(sentence - back, sentence, from, here, discourse);
            Optional<Concept> named = there.stream()
                    .flatMap(thing -> thing.concepts().stream())
                    .filter(concept -> !concept.members().isEmpty())
                    .reduce((first, second) -> second);
            List<Concept> acting = distinct(there.stream().filter(Pairs::acts).toList());
            if (named.isPresent() || acting.size() == 2) {
                return List.of(named.orElseGet(() -> Concept.combination(acting)));
            }
        }
        return List.of();
    }

    private static boolean acts(Referent thing) {
        return thing.isKnown()
                && thing.concepts().stream()
                        .allMatch(concept -> ACTING.contains(concept.type().name()));
    }

    static List<Referent> in(int wanted, int sentence, int from, List<Referent> here, Discourse discourse) {
        List<Referent> there = new ArrayList<>(wanted == sentence ? here : discourse.things());
        there.removeIf(thing -> thing.sentence() != wanted || wanted == sentence && thing.to() > from);
        return there;
    }

    static List<Concept> distinct(List<Referent> things) {
        return things.stream()
                .flatMap(thing -> thing.concepts().stream())
                .distinct()
                .toList();
    }
}
