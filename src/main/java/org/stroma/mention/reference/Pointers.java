package org.stroma.mention.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.mention.draft.Syntax;
import org.stroma.mention.reference.Discourse.Wish;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// Phrases that point back: "this protein", "the drug", "the same receptor", "these cells", "both agents", "the
/// latter", "the combination".
final class Pointers {

    private static final Set<String> THIS = Set.of("this", "these", "such", "those");
    private static final Set<String> PAIRING = Set.of("both", "neither", "either", "two");
    private static final Set<String> ARTICLE = Set.of("the", "either", "neither");
    private static final Set<String> NEW =
            Set.of("first", "only", "other", "new", "next", "second", "third", "another", "best", "novel", "several");
    /// What tells which one is meant: no pointing back.
    private static final Set<String> DEFINING = Set.of("that", "which", "who", "whose", "of");
    /// Classes whose general nouns point back even with a plain "the"; "the disease" or "the cells" mostly do not.
    private static final Set<String> SPOKEN_OF = Set.of("Drug", "Protein", "Variant", "Organism");
    private static final Set<String> NAMED_LOOSELY =
            Set.of("Drug", "Protein", "Variant", "CellType", "Tumor", "Disease", "Organism");
    /// Classes that one thing of which may be meant by "the", where no other was named: "the cells", "the disease".
    private static final Set<String> KEPT_IN_MIND = Set.of("CellType", "Disease");
    private static final Set<String> NUMBERED = Set.of("Drug", "Protein", "Variant", "Disease", "Process");
    /// Classes of names that say of what sort a thing is rather than which: "this adhesion molecule".
    private static final String[] SORTS = {"Process", "AnatomicalEntity"};
    private static final int REACH = 3;

    private final Generics generics;
    private final Referents things;
    private final Pairs pairs;

    Pointers(Lexicon lexicon, Generics generics, Referents things) {
        this.pairs = new Pairs(Set.copyOf(lexicon.of("combinationNoun")));
        this.generics = generics;
        this.things = things;
    }

    /// A phrase that may point back, from (inclusive) to (exclusive); its noun is the last token.
    private record Phrase(String pointer, int from, int to, String noun, boolean plural, boolean same) {

        boolean isDefinite() {
            return !THIS.contains(pointer) && !same;
        }

        boolean isPairing() {
            return PAIRING.contains(pointer);
        }
    }

    Draft mark(Draft draft, int sentence, Discourse discourse) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            marked = latter(treatment(marked, i, discourse), i, sentence, discourse);
            Optional<Phrase> phrase = phrase(marked, i);
            if (phrase.isPresent()) {
                marked = point(marked, phrase.get(), sentence, discourse);
            }
        }
        return marked;
    }

    /// "the former", "the latter".
    private Draft latter(Draft draft, int i, int sentence, Discourse discourse) {
        boolean former = draft.word(i + 1).equals("former");
        boolean alone = draft.word(i).equalsIgnoreCase("the")
                && (former || draft.word(i + 1).equals("latter"))
                && (i + 2 >= draft.size() || !draft.token(i + 2).is("N", "JJ"));
        return alone
                ? pairs.former(former, sentence, i, things.of(draft, sentence), discourse)
                        .map(concept -> draft.with(i, i + 2, concept, Found.REFERENCE))
                        .orElse(draft)
                : draft;
    }

    /// "Treatment reduced": what the document is about, where nothing says with what.
    private Draft treatment(Draft draft, int i, Discourse discourse) {
        boolean bare = Pairs.maySpeakOf(draft.lemma(i))
                && draft.isFree(i, i + 1)
                && (i == 0 || !draft.token(i - 1).is("N", "JJ", "DT", "PRP$", "VB", "HYPH", "CD", "IN", "TO"))
                && i + 1 < draft.size()
                && draft.token(i + 1).is("V", "MD")
                && new Syntax(draft).place(i) == GrammaticalRole.SUBJECT;
        return bare
                ? discourse
                        .topic(thing -> thing.concepts().size() == 1
                                && generics.isDrug(thing.concepts().getFirst()))
                        .map(topic -> draft.with(i, i + 1, topic.concepts(), Found.REFERENCE))
                        .orElse(draft)
                : draft;
    }

    private Optional<Phrase> phrase(Draft draft, int from) {
        String pointer = draft.word(from).toLowerCase(Locale.ROOT);
        boolean points = THIS.contains(pointer) || ARTICLE.contains(pointer) || pointer.equals("both");
        if (!points || from + 1 >= draft.size() || draft.lemma(from - 1).equals("be")) {
            return Optional.empty();
        }
        int noun = from + 1;
        while (noun < from + 4 && (isModifier(draft, noun) || THIS.contains(pointer) && isPartOfNoun(draft, noun))) {
            noun++;
        }
        boolean same = draft.word(from + 1).equals("same");
        boolean two = draft.word(from + 1).equals("two");
        int last = generics.classes(draft.lemma(noun) + " " + draft.lemma(noun + 1))
                        .isEmpty()
                ? noun
                : noun + 1;
        String lemma = last == noun ? draft.lemma(noun) : draft.lemma(noun) + " " + draft.lemma(last);
        return last < draft.size() && draft.token(last).is("N") && NounPhrase.endsAt(draft, last)
                ? Optional.of(new Phrase(
                        two ? "two" : pointer,
                        from,
                        last + 1,
                        lemma,
                        draft.token(last).is("NNS"),
                        same))
                : Optional.empty();
    }

    private static boolean isModifier(Draft draft, int i) {
        return i < draft.size() - 1
                && draft.token(i).is("JJ", "CD", "VBN", "RB")
                && !draft.token(i).is("JJS", "JJR", "RBS")
                && !NEW.contains(draft.word(i))
                && draft.isFree(i, i + 1);
    }

    /// "this adhesion molecule", "these cytokine genes": says what sort of thing is meant, and names no other.
    private boolean isPartOfNoun(Draft draft, int i) {
        boolean general = draft.names().stream()
                .filter(name -> name.overlaps(i, i + 1))
                .allMatch(name -> name.isOf(SORTS)
                        || name.to() == i + 1
                                && !generics.classes(draft.lemma(i)).isEmpty());
        return i + 1 < draft.size()
                && general
                && draft.word(i).matches("\\p{Ll}+")
                && draft.token(i).is("NN")
                && !draft.token(i).is("NNS")
                && draft.token(i + 1).is("N")
                && !NounPhrase.endsAt(draft, i);
    }

    private Draft point(Draft draft, Phrase phrase, int sentence, Discourse discourse) {
        if (pairs.isNamedBy(phrase.noun())) {
            boolean free = draft.isFree(phrase.from(), phrase.to()) && !isDefined(draft, phrase);
            List<Concept> pair = free
                    ? pairs.combination(sentence, phrase.from(), things.of(draft, sentence), discourse)
                    : List.of();
            return draft.with(phrase.from(), phrase.to(), pair, Found.REFERENCE);
        }
        Set<String> classes = generics.classes(phrase.noun());
        return classes.isEmpty() || !mayPoint(draft, phrase, classes)
                ? draft
                : pointTo(draft, phrase, meaning(draft, phrase, classes, sentence, discourse));
    }

    private static Draft pointTo(Draft draft, Phrase phrase, List<Concept> meant) {
        if (meant.isEmpty()) {
            return draft;
        }
        List<Draft.Name> others = draft.names().stream()
                .filter(name -> !name.overlaps(phrase.from(), phrase.to()))
                .toList();
        return draft.with(others).with(phrase.from(), phrase.to(), meant, Found.REFERENCE);
    }

    /// A plain article points back only where nothing defines the thing. Where a list knows the noun itself ("the
    /// tumor", "the cytokine"), it does so only for drugs and proteins, and without an adjective.
    private static boolean mayPoint(Draft draft, Phrase phrase, Set<String> classes) {
        boolean known = !draft.isFree(phrase.from(), phrase.to());
        boolean bare = phrase.to() == phrase.from() + 2;
        boolean spokenOf = classes.stream().anyMatch(SPOKEN_OF::contains);
        boolean loosely = phrase.isPairing() || spokenOf || classes.stream().anyMatch(KEPT_IN_MIND::contains);
        return !phrase.isDefinite() || (known ? bare && spokenOf : loosely) && !isDefined(draft, phrase);
    }

    private static boolean isDefined(Draft draft, Phrase phrase) {
        return DEFINING.contains(draft.word(phrase.to()))
                || phrase.to() < draft.size() && draft.token(phrase.to()).is("VBG")
                || new Syntax(draft).isDefined(phrase.to() - 1);
    }

    private List<Concept> meaning(Draft draft, Phrase phrase, Set<String> classes, int sentence, Discourse discourse) {
        Syntax syntax = new Syntax(draft);
        List<Referent> here = things.of(draft, sentence);
        Predicate<Referent> ofClass = thing -> thing.isKnown()
                && thing.concepts().stream()
                        .allMatch(concept -> classes.contains(Generics.classOf(concept))
                                && generics.classes(concept.label()).isEmpty());
        if (phrase.isPairing()) {
            Predicate<Referent> surely =
                    thing -> generics.fitsAllOfClass(phrase.noun()) || discourse.isDescribed(thing, phrase.noun());
            return pairs.two(ofClass, surely, sentence, phrase.from(), here, discourse);
        }
        Predicate<Referent> described = thing -> discourse.isDescribed(thing, phrase.noun());
        Predicate<Referent> fits =
                ofClass.and(thing -> agrees(phrase, thing) && Counts.agree(draft, phrase.from(), phrase.to(), thing));
        int noun = phrase.to() - 1;
        Optional<Integer> verb = syntax.verb(noun);
        Wish wish = new Wish(
                sentence,
                phrase.from(),
                syntax.place(noun),
                verb,
                verb.flatMap(syntax::subjectSharer),
                REACH,
                THIS.contains(phrase.pointer()),
                fits,
                described.or(thing -> Pairs.isCombination(thing) && Pairs.maySpeakOf(phrase.noun())));
        return discourse
                .antecedent(wish, here)
                .filter(thing -> isLoose(draft, phrase, classes)
                        ? discourse.isOnly(wish, here) && thing.plural() == phrase.plural()
                        : isOpen(phrase, classes, thing, wish, here, discourse)
                                || described.test(thing)
                                || classes.stream().anyMatch(NAMED_LOOSELY::contains)
                                        && (discourse.isAlone(wish, here) || discourse.isTopic(thing, fits)))
                .map(Referent::concepts)
                .orElse(List.of());
    }

    /// Whether a plain article stands before a noun that mostly does not point back: "the cells", or "the chemokine",
    /// which is a name itself. Then only what is alone may be meant.
    private static boolean isLoose(Draft draft, Phrase phrase, Set<String> classes) {
        boolean known = !draft.isFree(phrase.from(), phrase.to());
        return phrase.isDefinite() && (known || classes.stream().noneMatch(SPOKEN_OF::contains));
    }

    /// Whether whatever of the class was named last may be meant; else it must be known to be one. Of processes a
    /// sentence names many: only one that is alone in its sentence.
    private boolean isOpen(
            Phrase phrase, Set<String> classes, Referent thing, Wish wish, List<Referent> here, Discourse discourse) {
        if (thing.isProcess()) {
            Wish near = wish.within(wish.sentence() - thing.sentence());
            return generics.fitsAllOfClass(phrase.noun()) && discourse.isOnly(near, here);
        }
        return generics.fitsAllOfClass(phrase.noun())
                || THIS.contains(phrase.pointer()) && classes.stream().anyMatch(NAMED_LOOSELY::contains);
    }

    /// One drug or protein is no two; kinds of cells and tumors go by either number.
    private boolean agrees(Phrase phrase, Referent thing) {
        boolean strict = thing.concepts().stream()
                .anyMatch(concept -> NUMBERED.contains(concept.type().name()));
        boolean kind = generics.isKind(phrase.noun());
        return phrase.plural()
                ? !strict || thing.plural()
                : !thing.isSeveral() && (kind ? thing.plural() : !strict || !thing.plural());
    }
}
