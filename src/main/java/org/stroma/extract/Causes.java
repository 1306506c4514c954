package org.stroma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.model.Lexicon;

/// What brings a change about that somebody saw, or that what was treated shows.
final class Causes {

    private static final List<String> PLACES = List.of("in", "of");
    private static final List<String> CAUSES =
            List.of("after", "following", "upon", "with", "in response to", "under", "on", "during");

    private final Heads heads;
    private final Conditions conditions;
    private final Set<String> lightVerbs;
    private final Set<String> noticingVerbs;

    Causes(Heads heads, Conditions conditions, Lexicon lexicon) {
        this.heads = heads;
        this.conditions = conditions;
        this.lightVerbs = Set.copyOf(lexicon.of("lightVerb"));
        this.noticingVerbs = Set.copyOf(lexicon.of("noticingVerb"));
    }

    /// Whether a verb only says that a change was seen: "observed".
    boolean isNoticing(String lemma) {
        return noticingVerbs.contains(lemma);
    }

    /// Whether a verb, with its preposition if it has one, leaves it to a noun to say what happens: "lead to".
    boolean isLight(String verb) {
        return lightVerbs.contains(verb);
    }

    /// What brought about a change that somebody noticed, or that what was treated shows.
    List<Role> changers(Layout layout, Grammar grammar, int verb) {
        Words words = layout.words();
        if (isNoticing(words.lemma(verb))) {
            return circumstances(layout, grammar, verb);
        }
        return isLight(words.lemma(verb))
                ? grammar.doers(verb).stream()
                        .map(doer -> conditions.of(words, doer))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /// "in treated cells", "after treatment with X".
    List<Role> circumstances(Layout layout, Grammar grammar, int verb) {
        Words words = layout.words();
        Stream<Role> places = PLACES.stream()
                .flatMap(place -> grammar.complements(verb, place).stream())
                .map(place -> conditions.marked(words, place).or(() -> conditions.of(words, place)))
                .flatMap(Optional::stream);
        Stream<Role> absences = words.tree().dependents(verb, "obl").stream()
                .filter(noun -> words.tree().preposition(noun).equals("in")
                        && words.lemma(noun).matches("absence|lack"))
                .flatMap(noun -> heads.roles(layout, List.of(noun)).stream());
        Stream<Role> causes =
                CAUSES.stream().flatMap(cause -> heads.roles(layout, grammar.complements(verb, cause)).stream());
        return Stream.concat(Stream.concat(places, absences), causes).toList();
    }
}
