package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Greek;

/// Names that a letter, a number or brackets tell from the name inside: "IL-2R beta", "gamma-ENaC", "FGF receptor 1",
/// "LRP5/6", and, where a list knows them, "p15(INK4B)" and "PGE(2)". What has a member is not the member: the name
/// inside is taken away.
public final class Isoforms {

    private static final Set<String> LETTERS =
            Set.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa");
    private static final String NUMBER = "[1-9]\\d?[A-Za-z]?|I{1,3}|IV|VI{0,3}";

    private final LooseNames names;
    private final Set<String> families;

    public Isoforms(Lexicon lexicon, NameIndex index) {
        this.names = new LooseNames(index);
        this.families = Set.copyOf(lexicon.of("numberedNoun"));
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            if (name.isOf("Protein", "Drug") && marked.isOutermost(name)) {
                marked = mark(marked, name);
            }
        }
        return marked;
    }

    private Draft mark(Draft draft, Name name) {
        int from = isGreek(draft, name.from() - 2) && isHyphen(draft, name.from() - 1) && isProtein(name)
                ? name.from() - 2
                : name.from();
        int to = end(draft, name);
        boolean free = draft.isFree(from, name.from()) && draft.isFree(name.to(), to);
        return from == name.from() && to == name.to() || !free ? draft : replaced(draft, name, from, to);
    }

    private int end(Draft draft, Name name) {
        int to = name.to();
        if (isBracketed(draft, to)) {
            return to + 3;
        }
        if (!isProtein(name)) {
            return to;
        }
        if (isWithNext(draft, to)) {
            return to + 2;
        }
        int letter = isHyphen(draft, to) ? to + 1 : to;
        boolean member = isGreek(draft, letter)
                || families.contains(draft.lemma(to - 1))
                        && draft.word(letter).matches(NUMBER)
                        && !isCount(draft, letter);
        return member && !(isHyphen(draft, letter + 1) && !draft.isFree(letter + 2, letter + 3)) ? letter + 1 : to;
    }

    /// "LRP5/6": two members of a family in one word, which are told of together. The "CD16/56+" of a cell are two
    /// marks.
    private static boolean isWithNext(Draft draft, int slash) {
        return draft.word(slash).equals("/")
                && draft.word(slash - 1).matches(".*\\d|" + NUMBER)
                && draft.word(slash + 1).matches(NUMBER)
                && isJoined(draft, slash - 1)
                && isJoined(draft, slash)
                && !(isJoined(draft, slash + 1) && draft.word(slash + 2).matches("[/+]|[A-Za-z0-9].*"));
    }

    /// "receptor 2 days later": the number counts what follows.
    private static boolean isCount(Draft draft, int number) {
        return draft.token(number).is("CD")
                && number + 1 < draft.size()
                && draft.token(number + 1).is("NNS", "CD", "SYM", "%");
    }

    /// "(Kip1)", with no blank before it or behind it: part of the word, and no aside.
    private static boolean isBracketed(Draft draft, int open) {
        return draft.word(open).equals("(")
                && draft.word(open + 1).matches("[A-Za-z0-9]+")
                && draft.word(open + 2).equals(")")
                && isJoined(draft, open - 1)
                && isJoined(draft, open)
                && isJoined(draft, open + 1)
                && !(isJoined(draft, open + 2) && Character.isLetterOrDigit((draft.word(open + 3) + " ").charAt(0)));
    }

    private static boolean isJoined(Draft draft, int token) {
        return token >= 0
                && token + 1 < draft.size()
                && draft.token(token).span().end()
                        == draft.token(token + 1).span().start();
    }

    private static boolean isProtein(Name name) {
        return name.isOf("Protein");
    }

    private static boolean isGreek(Draft draft, int token) {
        return LETTERS.contains(Greek.spelled(draft.word(token)));
    }

    private static boolean isHyphen(Draft draft, int token) {
        return draft.word(token).equals("-");
    }

    private Draft replaced(Draft draft, Name name, int from, int to) {
        Optional<Concept> listed = listed(draft, name, from, to);
        if (listed.isEmpty() && draft.word(to - 1).equals(")")) {
            return draft;
        }
        List<Name> others = new ArrayList<>(draft.names());
        others.removeIf(other -> other.overlaps(from, to));
        Concept concept = listed.orElseGet(
                () -> Concept.coined(draft.words(from, to), name.concept().type()));
        return draft.with(others).with(from, to, concept, Found.PHRASE);
    }

    /// What a list calls so, with the brackets or without them, or by what they hold.
    private Optional<Concept> listed(Draft draft, Name name, int from, int to) {
        String words = draft.words(from, to);
        Predicate<EntityType> same = name.concept().type()::equals;
        return names.find(words, same)
                .or(() -> names.find(words.replaceAll("[()]", ""), same))
                .or(() -> inBrackets(words, same));
    }

    private Optional<Concept> inBrackets(String words, Predicate<EntityType> same) {
        int open = words.indexOf('(');
        String inside = open < 0 ? "" : words.substring(open + 1, words.length() - 1);
        return inside.length() > 2 ? names.find(inside, same) : Optional.empty();
    }
}
