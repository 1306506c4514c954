package org.stroma.mention.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.mention.draft.Syntax;
import org.stroma.mention.reference.Discourse.Wish;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// "it", "they", "them", "its" and "their": what their own sentence or the one before speaks of most. They stay open
/// where that is people, or something that no list knows.
final class Pronouns {

    private static final Set<String> SINGULAR = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> POSSESSIVE = Set.of("its", "their");
    private static final Set<String> CLAUSE = Set.of("that", "whether", "to", "if", "unclear", "how", "why");
    private static final int REACH = 1;

    private final Referents things;
    private final Generics generics;
    private final Set<String> personVerbs;
    private final Set<String> peoplesNouns = new HashSet<>();
    private final Set<String> changing;
    private final Set<String> doings = new HashSet<>();

    Pronouns(Lexicon lexicon, Generics generics, Referents things) {
        this.things = things;
        this.generics = generics;
        this.personVerbs = Set.copyOf(lexicon.of("personVerb"));
        this.changing = Set.copyOf(lexicon.of("changingVerb"));
        doings.addAll(lexicon.of("activityNoun"));
        doings.addAll(lexicon.of("amountNoun"));
        doings.addAll(lexicon.of("doingOfOne"));
        peoplesNouns.addAll(lexicon.of("studyNoun"));
        peoplesNouns.addAll(lexicon.of("personRole"));
    }

    Draft mark(Draft draft, int sentence, Discourse discourse) {
        Syntax syntax = new Syntax(draft);
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.token(i).is("PRP") && draft.isFree(i, i + 1) && stands(draft, syntax, i)) {
                List<Concept> meant = meaning(marked, syntax, i, sentence, discourse);
                marked = marked.with(i, i + 1, meant, Found.REFERENCE);
            }
        }
        return marked;
    }

    private List<Concept> meaning(Draft draft, Syntax syntax, int i, int sentence, Discourse discourse) {
        boolean possessive = isPossessive(draft, i);
        if (possessive
                && draft.word(i - 1).matches("and|or")
                && draft.endingAt(i - 1).isPresent()) {
            return draft.meanings(draft.endingAt(i - 1).get());
        }
        boolean plural = PLURAL.contains(lower(draft, i));
        GrammaticalRole place = possessive ? GrammaticalRole.INSIDE : syntax.place(i);
        Optional<Integer> verb = possessive ? Optional.empty() : syntax.verb(i);
        Predicate<Referent> agrees = thing -> !isBelow(syntax, thing, sentence, place, verb)
                && !isItsSubject(syntax, thing, sentence, place, verb)
                && !isRightBefore(draft, i, thing, sentence, place)
                && !(possessive && isOwnDoing(draft, syntax, i, thing, sentence))
                && (thing.plural() == plural || plural && thing.people())
                && (possessive || thing.place() != GrammaticalRole.MODIFIER);
        Wish wish = new Wish(
                sentence,
                i,
                place,
                verb,
                verb.flatMap(syntax::subjectSharer),
                REACH,
                false,
                agrees,
                thing -> isSelected(draft, syntax, i, thing));
        return discourse
                .antecedent(wish, things.of(draft, sentence))
                .filter(thing -> !possessive || !thing.isProcess())
                .map(Referent::concepts)
                .orElse(List.of());
    }

    /// Whether a thing hangs on a verb that has the pronoun for its subject: "located on nerve terminals, they".
    private static boolean isBelow(
            Syntax syntax, Referent thing, int sentence, GrammaticalRole place, Optional<Integer> verb) {
        return thing.sentence() == sentence
                && place == GrammaticalRole.SUBJECT
                && verb.isPresent()
                && thing.verb().flatMap(syntax::subjectSharer).equals(verb);
    }

    /// "A impaired B, and C preserved it": what does something to itself is said to do it to "itself".
    private static boolean isItsSubject(
            Syntax syntax, Referent thing, int sentence, GrammaticalRole place, Optional<Integer> verb) {
        return thing.sentence() == sentence
                && place == GrammaticalRole.OBJECT
                && thing.place() == GrammaticalRole.SUBJECT
                && verb.isPresent()
                && (thing.verb().equals(verb)
                        || verb.flatMap(syntax::subjectSharer).equals(thing.verb()));
    }

    /// "X preserved it", whatever the tree makes of X.
    private static boolean isRightBefore(Draft draft, int i, Referent thing, int sentence, GrammaticalRole place) {
        return thing.sentence() == sentence
                && place == GrammaticalRole.OBJECT
                && thing.to() == i - 1
                && draft.token(i - 1).is("VBD", "VBZ", "VBP");
    }

    /// "X binds Y and inhibits its activity": whose activity a thing inhibits is another's, as whose it "exerts" is
    /// not.
    private boolean isOwnDoing(Draft draft, Syntax syntax, int i, Referent thing, int sentence) {
        Optional<Integer> noun = syntax.above(i);
        Optional<Integer> verb =
                noun.filter(head -> syntax.relation(head).equals("obj")).flatMap(syntax::above);
        return thing.sentence() == sentence
                && thing.place() == GrammaticalRole.SUBJECT
                && verb.filter(head -> changing.contains(draft.lemma(head))).isPresent()
                && noun.filter(head -> doings.contains(draft.lemma(head))).isPresent()
                && (thing.verb().equals(verb)
                        || verb.flatMap(syntax::subjectSharer).equals(thing.verb()));
    }

    /// Whether the verb or noun that a pronoun belongs to goes with such a thing.
    private boolean isSelected(Draft draft, Syntax syntax, int i, Referent thing) {
        if (isPossessive(draft, i)) {
            return syntax.above(i)
                    .filter(noun -> generics.selects("of", draft.lemma(noun), thing))
                    .isPresent();
        }
        boolean passive = syntax.relation(i).equals("nsubj:pass");
        String place = passive || syntax.place(i) != GrammaticalRole.SUBJECT ? "object" : "subject";
        return syntax.verb(i)
                .filter(verb -> generics.selects(place, draft.lemma(verb), thing))
                .isPresent();
    }

    /// Whether a pronoun stands for a thing at all.
    private boolean stands(Draft draft, Syntax syntax, int i) {
        String word = lower(draft, i);
        if (!SINGULAR.contains(word) && !PLURAL.contains(word) || syntax.isEmpty()) {
            return false;
        }
        if (isPossessive(draft, i)) {
            return syntax.above(i)
                    .filter(noun -> peoplesNouns.contains(draft.lemma(noun)))
                    .isEmpty();
        }
        boolean people = syntax.place(i) == GrammaticalRole.SUBJECT
                && PLURAL.contains(word)
                && syntax.verb(i)
                        .filter(verb -> personVerbs.contains(draft.lemma(verb)))
                        .isPresent();
        return !people && !isImpersonal(draft, syntax, i);
    }

    /// "it is essential that", "it remains unclear", "it has been shown that", "makes it possible to".
    private static boolean isImpersonal(Draft draft, Syntax syntax, int i) {
        if (!lower(draft, i).equals("it")) {
            return false;
        }
        if (syntax.relation(i).equals("expl")) {
            return true;
        }
        boolean opens = draft.token(Math.min(i + 1, draft.size() - 1)).is("V", "MD", "JJ", "RB", "IN");
        for (int k = i + 2; opens && k < Math.min(draft.size(), i + 7); k++) {
            if (CLAUSE.contains(draft.word(k)) && isOpinion(draft, i + 1, k)) {
                return true;
            }
        }
        return false;
    }

    /// Only copulas, passives of saying and adjectives between "it" and its clause.
    private static boolean isOpinion(Draft draft, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!draft.token(k).is("V", "MD", "JJ", "RB", "IN") || draft.word(k).equals("able")) {
                return false;
            }
        }
        String before = draft.lemma(to - 1);
        boolean plainVerb = draft.token(to - 1).is("V") && !draft.token(to - 1).is("VBN");
        return !plainVerb || Set.of("be", "seem", "appear", "remain").contains(before);
    }

    private static boolean isPossessive(Draft draft, int i) {
        return POSSESSIVE.contains(lower(draft, i));
    }

    private static String lower(Draft draft, int i) {
        return draft.word(i).toLowerCase(Locale.ROOT);
    }
}
