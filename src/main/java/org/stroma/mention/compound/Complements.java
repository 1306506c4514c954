package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.Modifiers;
import org.stroma.model.ontology.Lexicon;

/// What stands behind a noun and says of what it is: "uptake of LDL", "sensitivity to light".
final class Complements {

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "its", "their");

    private final NameHeads heads;
    private final Modifiers modifiers;
    private final Set<String> havingVerbs;
    private final Set<String> mutual;

    Complements(Lexicon lexicon, NameHeads heads) {
        this.heads = heads;
        this.modifiers = new Modifiers(lexicon);
        this.havingVerbs = Set.copyOf(lexicon.of("stateVerb"));
        this.mutual = Set.copyOf(lexicon.of("mutualNoun"));
    }

    /// The noun phrase behind "of".
    ///
    /// @param from behind the article and words that do not change what is named
    record Complement(String preposition, int from, int to) {

        boolean isOf() {
            return preposition.equals("of");
        }
    }

    /// @param noun that heads the name of a process
    Optional<Complement> of(Draft draft, int noun) {
        String preposition = draft.word(noun + 1);
        boolean state = preposition.equals("to")
                && heads.isState(draft.lemma(noun))
                && !draft.word(noun - 1).equalsIgnoreCase("in");
        if (!preposition.equals("of") && !state) {
            return Optional.empty();
        }
        int from = behindLeads(draft, noun + 2);
        if (from < draft.size() && POINTING.contains(draft.word(from))) {
            return Optional.empty();
        }
        int to = modifiers.end(draft, from);
        boolean goesOn = draft.word(to).equals("-")
                || draft.word(to).equals("(") && draft.word(to + 3).equals("-");
        boolean shared = draft.word(to).matches("and|or|[,/+]")
                && to + 1 < draft.size()
                && !draft.isFree(to + 1, to + 2)
                && draft.endingAt(to).filter(name -> !isWhole(draft, name)).isPresent();
        boolean given = state
                && draft.endingAt(to)
                        .filter(name -> name.isOf("Drug", "Therapy"))
                        .isPresent()
                && isHad(draft, noun, to);
        boolean vague = to == from + 1 && draft.isFree(from, to) && heads.isVague(draft.lemma(from));
        return to == from || goesOn || shared || given || vague
                ? Optional.empty()
                : Optional.of(new Complement(preposition, from, to));
    }

    /// The names of a list behind "of" that is whole: "phosphorylation of ZAP-70 and Syk", not "of PC-3 and DU145
    /// cells".
    /// Empty where it is none.
    List<Complement> ofList(Draft draft, int noun) {
        List<Complement> all = new ArrayList<>();
        boolean of = draft.word(noun + 1).equals("of") && !mutual.contains(draft.lemma(noun));
        int at = of ? behindLeads(draft, noun + 2) : draft.size();
        Optional<Name> name = draft.beginningAt(at);
        while (name.isPresent() && name.get().isOf("Protein", "Drug")) {
            all.add(new Complement("of", name.get().from(), name.get().to()));
            at = name.get().to();
            int next = behindJoints(draft, at);
            name = next == at ? Optional.empty() : draft.beginningAt(next);
        }
        boolean goesOn = at < draft.size()
                && (draft.token(at).is("N", "JJ", "CD") || draft.word(at).matches("[-/(,+]|and|or"));
        return goesOn || all.size() < 2 || !isJoined(draft, all) || isSubject(draft, noun, all) ? List.of() : all;
    }

    /// Before the last of a list stands "and" or "or", and before that a comma only where the list is longer: what
    /// follows "of A, and B" is another clause.
    private static boolean isJoined(Draft draft, List<Complement> list) {
        int last = list.getLast().from();
        boolean comma = draft.word(last - 2).equals(",");
        return draft.word(last - 1).matches("and|or") && (!comma || list.size() > 2);
    }

    /// "X induced phosphorylation of A and B blocked it", or of B another kind of thing than A.
    private static boolean isSubject(Draft draft, int noun, List<Complement> list) {
        int to = list.getLast().to();
        boolean verb = to < draft.size() && draft.token(to).is("VBD", "VBZ", "VBP", "MD");
        boolean second =
                verb && IntStream.range(0, noun).anyMatch(i -> draft.token(i).is("VBD", "VBZ", "VBP", "MD"));
        long kinds = list.stream()
                .flatMap(each -> draft.beginningAt(each.from()).stream())
                .map(name -> name.concept().type())
                .distinct()
                .count();
        return second || kinds > 1;
    }

    private static int behindJoints(Draft draft, int at) {
        int next = draft.word(at).equals(",") ? at + 1 : at;
        return draft.word(next).matches("and|or") ? next + 1 : next;
    }

    /// Behind the article and words that do not change what is named; at a word that points to something, there.
    private int behindLeads(Draft draft, int start) {
        int from = start;
        while (from < draft.size()
                && draft.isFree(from, from + 1)
                && isLead(draft, from)
                && !POINTING.contains(draft.word(from))) {
            from++;
        }
        return from;
    }

    /// "melanomas developed resistance to imatinib", "resistance to imatinib in melanoma": those who are in a state are
    /// what the text speaks of.
    private boolean isHad(Draft draft, int noun, int to) {
        int verb = noun - 1;
        while (verb > 0 && draft.token(verb).is("DT", "JJ", "RB", "NN")) {
            verb--;
        }
        boolean object = verb >= 0 && isPredicate(draft, verb) && havingVerbs.contains(draft.lemma(verb));
        return object || draft.word(to).equals("in");
    }

    /// A verb, and no participle before its noun: "acquired resistance".
    private static boolean isPredicate(Draft draft, int verb) {
        return draft.token(verb).is("VB")
                && (!draft.token(verb).is("VBN") || draft.lemma(verb - 1).equals("have"));
    }

    /// Not the "PC-3" of "PC-3 and DU145 cells", which lacks its noun.
    private static boolean isWhole(Draft draft, Name name) {
        return draft.token(name.to() - 1).is("NN", "NNS")
                && draft.word(name.to() - 1).matches("\\p{Ll}+");
    }

    private boolean isLead(Draft draft, int token) {
        return draft.token(token).is("DT", "PRP$") || modifiers.isPassing(draft, token);
    }
}
