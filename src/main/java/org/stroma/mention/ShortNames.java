package org.stroma.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.model.Concept;

/// Says what an acronym means that the document does not spell out, where only a library has it for a drug or disease:
/// of several things that of which the document uses other names too. If it uses none, or as many of another, the
/// acronym stays open.
final class ShortNames {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");
    private static final Set<String> CLASSES = Set.of("Drug", "Disease", "Tumor");

    private final NameIndex index;
    private final List<Draft> drafts;
    private Optional<Calls> calls = Optional.empty();

    ShortNames(NameIndex index, List<Draft> drafts) {
        this.index = index;
        this.drafts = drafts;
    }

    static boolean isShort(String words) {
        return ACRONYM.matcher(words).matches();
    }

    /// @param meant whether a concept can be meant where the words stand
    Optional<Concept> find(String words, Predicate<Concept> meant) {
        List<Name> names = index.names(words).stream()
                .filter(name -> index.choice().objection(name, words).isEmpty() && meant.test(name.concept()))
                .sorted(NameChoice.order(words))
                .toList();
        if (names.isEmpty() || !names.stream().allMatch(ShortNames::isOfLibrary)) {
            return index.find(words, meant);
        }
        int most = names.stream()
                .mapToInt(name -> calls().besides(name, words))
                .max()
                .orElse(0);
        List<Concept> best = names.stream()
                .filter(name -> most > 0 && calls().besides(name, words) == most)
                .map(Name::concept)
                .distinct()
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static boolean isOfLibrary(Name name) {
        return !name.chosen()
                && !name.preferred()
                && CLASSES.contains(name.concept().type().name());
    }

    private Calls calls() {
        if (calls.isEmpty()) {
            calls = Optional.of(new Calls(index, drafts));
        }
        return calls.get();
    }
}
