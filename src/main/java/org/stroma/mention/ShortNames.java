package org.stroma.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.model.Concept;

/// Says what a short form means that the document does not spell out: of several things that of which the document uses
/// other names too. What only a library knows by these letters, and the document by no other name, stays open.
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile("(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9-]{1,5}");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");

    private final NameIndex index;
    private final List<Draft> drafts;
    private Optional<Calls> calls = Optional.empty();

    ShortNames(NameIndex index, List<Draft> drafts) {
        this.index = index;
        this.drafts = drafts;
    }

    static boolean isShort(String words) {
        return SHORT.matcher(words).matches();
    }

    /// @param meant whether a concept can be meant where the words stand
    Optional<Concept> find(String words, Predicate<Concept> meant) {
        List<Name> names = index.names(words).stream()
                .filter(name -> index.choice().objection(name, words).isEmpty() && meant.test(name.concept()))
                .sorted(NameChoice.order(words))
                .toList();
        if (names.isEmpty() || names.getFirst().chosen()) {
            return index.find(words, meant);
        }
        Name best = names.stream()
                .max(Comparator.comparing((Name name) -> calls().besides(name, words))
                        .thenComparing(Comparator.comparing(names::indexOf).reversed()))
                .orElseThrow();
        int most = calls().besides(best, words);
        boolean shared =
                names.stream().anyMatch(name -> !name.isSameThingAs(best) && calls().besides(name, words) == most);
        if (most > 0 && !shared) {
            return Optional.of(best.concept());
        }
        boolean open = most == 0
                && !names.getFirst().preferred()
                && ACRONYM.matcher(words).matches();
        return open ? Optional.empty() : index.find(words, meant);
    }

    private Calls calls() {
        if (calls.isEmpty()) {
            calls = Optional.of(new Calls(index, drafts));
        }
        return calls.get();
    }
}
