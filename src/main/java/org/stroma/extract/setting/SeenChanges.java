package org.stroma.extract.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// Changes that a sentence says somebody saw, and nothing more: "they saw A fall", "we observed a decrease in A",
/// "an increase in A was noted". No other name stands before the verb, nor behind what changed.
final class SeenChanges {

    /// A change.
    ///
    /// @param verb token that says that it was seen
    /// @param change token that says what happened
    /// @param sayings what that can mean
    record Seen(int verb, int change, Mention changed, List<Saying> sayings) {}

    private static final int LONGEST_APPOSITION = 10;
    private static final Set<String> OF = Set.of("of", "in");

    private final Triggers triggers;
    private final Set<String> noticing;
    /// What a verb without object says in the form of one that has an object: "falls" is "is decreased".
    private final Map<String, String> intransitive = new HashMap<>();

    SeenChanges(Triggers triggers, Lexicon lexicon) {
        this.triggers = triggers;
        this.noticing = Set.copyOf(lexicon.of("noticingVerb"));
        lexicon.pairs("intransitiveChange").forEach(pair -> intransitive.put(pair.first(), pair.rest()));
    }

    List<Seen> in(PassageWords words) {
        List<Seen> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean notices =
                    noticing.contains(words.lemma(i)) && words.mention(i).isEmpty();
            if (notices && words.is(i, "VBD") && isUnnamed(words, 0, i)) {
                behind(words, i).ifPresent(found::add);
            } else if (notices && words.is(i, "VBN") && isUnnamed(words, i, words.size())) {
                before(words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isUnnamed(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.mention(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Seen> behind(PassageWords words, int verb) {
        int from = words.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
        int at = overModifiers(words, from);
        Optional<Seen> noun =
                ofNoun(words, verb, at).filter(seen -> isUnnamed(words, words.end(seen.changed()), words.size()));
        return noun.or(() -> words.beginningAt(at).flatMap(changed -> ofVerb(words, verb, changed)));
    }

    /// "an increase in A was also noted".
    private Optional<Seen> before(PassageWords words, int verb) {
        int auxiliary = beforeAdverbs(words, verb);
        return words.lower(auxiliary).matches("was|were")
                ? IntStream.range(0, auxiliary)
                        .mapToObj(noun -> ofNoun(words, verb, noun))
                        .flatMap(Optional::stream)
                        .filter(seen -> words.end(seen.changed()) == auxiliary && isUnnamed(words, 0, seen.change()))
                        .findFirst()
                : Optional.empty();
    }

    private static int beforeAdverbs(PassageWords words, int verb) {
        int at = verb - 1;
        while (words.is(at, "RB")) {
            at--;
        }
        return at;
    }

    private static int overModifiers(PassageWords words, int from) {
        int at = from;
        while (words.mention(at).isEmpty() && words.is(at, "DT", "JJ", "RB", "CD", "PRP$")) {
            at++;
        }
        return at;
    }

    /// "decrease in A".
    private Optional<Seen> ofNoun(PassageWords words, int verb, int noun) {
        boolean named = !words.is(noun, "N") || words.mention(noun).isPresent();
        List<Saying> sayings = named
                ? List.of()
                : Stream.concat(triggers.noun(words, noun).stream(), verbs(words.lemma(noun)))
                        .filter(isChange())
                        .distinct()
                        .toList();
        return sayings.isEmpty() || !OF.contains(words.lower(noun + 1))
                ? Optional.empty()
                : words.beginningAt(overModifiers(words, noun + 2))
                        .map(changed -> new Seen(verb, noun, changed, sayings));
    }

    /// "A, the brakes of the immune system, fall".
    private Optional<Seen> ofVerb(PassageWords words, int verb, Mention changed) {
        int at = words.end(changed);
        if (words.lower(at).equals(",")) {
            int end = at + 1;
            while (end < words.size() && !words.lower(end).equals(",") && !words.is(end, "VBD", "VBZ", "MD")) {
                end++;
            }
            at = words.lower(end).equals(",") && end - at <= LONGEST_APPOSITION ? end + 1 : words.size();
        }
        while (words.is(at, "RB")) {
            at++;
        }
        int change = at;
        String meant = intransitive.getOrDefault(words.lemma(change), "");
        boolean fits = change < words.size()
                && words.is(change, "VB", "VBP", "VBG", "VBD", "NN")
                && !words.is(change + 1, "DT", "N", "PRP$")
                && isUnnamed(words, change, words.size());
        List<Saying> sayings = verbs(meant).filter(isChange()).toList();
        return fits && !sayings.isEmpty() ? Optional.of(new Seen(verb, change, changed, sayings)) : Optional.empty();
    }

    private Stream<Saying> verbs(String form) {
        return triggers.verb(form).stream();
    }

    private static Predicate<Saying> isChange() {
        return saying -> saying.relation().opposite().isPresent()
                && saying.wording().words().size() == 1;
    }
}
