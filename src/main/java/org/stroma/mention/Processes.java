package org.stroma.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention.Found;

/// Processes named by a phrase around a name: "T cell infiltration", "growth of tumors", "resistance to BRAF
/// inhibition", "Wnt/beta-catenin signaling". The name inside is kept beside the phrase.
final class Processes {

    private static final EntityType PROCESS = new EntityType("Process");
    private static final String[] GIVEN = {"Drug", "Therapy"};

    private final NameHeads heads;
    private final LooseNames listed;
    private final Compounds compounds;
    private final Set<String> states;
    private final Set<String> losses;
    private final Set<String> havingVerbs;

    Processes(Lexicon lexicon, NameHeads heads, NameIndex index) {
        this.heads = heads;
        this.listed = new LooseNames(index);
        this.compounds = new Compounds(lexicon, heads, index);
        this.states = Set.copyOf(lexicon.of("stateNoun"));
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
        this.havingVerbs = Set.copyOf(lexicon.of("stateVerb"));
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : List.copyOf(marked.names())) {
            Draft before = marked;
            marked = after(before, name).or(() -> pathway(before, name)).orElse(before);
        }
        for (Name name : List.copyOf(marked.names())) {
            Draft before = marked;
            marked = of(before, name).or(() -> stateTo(before, name)).orElse(before);
        }
        return compounds.mark(marked);
    }

    private Optional<Draft> after(Draft draft, Name name) {
        int noun = name.to();
        boolean process = heads.isProcessOf(name, draft.lemma(noun))
                && draft.token(noun).is("N")
                && draft.isOutermost(name)
                && !isVerb(draft, name);
        return process ? draft.around(name.from(), noun + 1, process(name, draft.lemma(noun))) : Optional.empty();
    }

    private Concept process(Name name, String noun) {
        return listed.orCoined(name.concept().label() + " " + noun.toLowerCase(Locale.ROOT), PROCESS);
    }

    /// "which hepatocytes release", "the gut release insulin": no noun has a plural before it or an object behind it.
    private static boolean isVerb(Draft draft, Name name) {
        int next = name.to() + 1;
        boolean object = draft.beginningAt(next).isPresent()
                || next < draft.size() && draft.token(next).is("DT", "PRP$");
        return draft.token(name.to() - 1).is("NNS")
                || object && !draft.token(name.to()).is("NNS");
    }

    /// "infiltration of CD8+ T cells": the noun, "of", perhaps an article, and the name. Nouns coordinated with it
    /// undergo the same: "invasion and survival of cancer cells".
    private Optional<Draft> of(Draft draft, Name name) {
        int of = draft.token(Math.max(0, name.from() - 1)).is("DT") ? name.from() - 2 : name.from() - 1;
        boolean behind = of >= 1
                && draft.word(of).equals("of")
                && heads.isProcessOf(name, draft.lemma(of - 1))
                && draft.isOutermost(name)
                && !goesOn(draft, name);
        if (!behind || !isProcess(draft, of - 1)) {
            return Optional.empty();
        }
        return draft.around(of - 1, name.to(), process(name, draft.lemma(of - 1)))
                .map(marked -> coordinated(marked, of - 1, name));
    }

    private boolean isProcess(Draft draft, int noun) {
        return noun >= 0
                && heads.isProcess(draft.lemma(noun))
                && draft.token(noun).is("N")
                && draft.isFree(noun, noun + 1);
    }

    private Draft coordinated(Draft draft, int last, Name name) {
        Draft marked = draft;
        int noun = last - 2;
        while (draft.word(noun + 1).matches("and|or|,") && isProcess(draft, noun) && !modifies(draft, noun)) {
            marked = marked.with(noun, noun + 1, process(name, draft.lemma(noun)), Found.PHRASE);
            noun -= 2;
        }
        return marked;
    }

    /// Something before a noun that tells whose process it is.
    private static boolean modifies(Draft draft, int noun) {
        return noun > 0 && (draft.token(noun - 1).is("N", "POS", "PRP$", "HYPH") || !draft.isFree(noun - 1, noun));
    }

    /// "recruitment of bone marrow (BM)-derived cells", "loss of vascular function": the noun is still to come.
    private static boolean goesOn(Draft draft, Name name) {
        int to = name.to();
        int next = draft.word(to).equals("(") && draft.word(to + 2).equals(")") ? to + 3 : to;
        boolean adjective = draft.token(to - 1).is("JJ") && draft.token(to).is("N");
        return adjective || draft.word(next).equals("-");
    }

    /// "confers resistance to CCR2 inhibition", "reverses resistance to ibrutinib"; whoever has the resistance resists.
    private Optional<Draft> stateTo(Draft draft, Name name) {
        int noun = name.from() - 2;
        boolean state = noun >= 0
                && states.contains(draft.lemma(noun))
                && draft.word(noun + 1).equals("to")
                && draft.isFree(noun, noun + 2)
                && draft.isOutermost(name)
                && isCaused(draft, noun);
        boolean loss = losses.contains(draft.lemma(name.to()));
        boolean against = name.isOf("Protein")
                ? loss
                : name.isOf(GIVEN) && !draft.word(name.to()).equals("in");
        int to = loss ? name.to() + 1 : name.to();
        return state && against
                ? draft.around(noun, to, listed.orCoined(draft.lemma(noun) + " to " + label(draft, name, to), PROCESS))
                : Optional.empty();
    }

    private static String label(Draft draft, Name name, int to) {
        return name.concept().label() + (to > name.to() ? " " + draft.lemma(to - 1) : "");
    }

    private boolean isCaused(Draft draft, int noun) {
        Syntax syntax = new Syntax(draft);
        return syntax.place(noun) == Place.OBJECT
                && syntax.verb(noun)
                        .filter(verb -> !havingVerbs.contains(draft.lemma(verb)))
                        .isPresent();
    }

    /// "Wnt/beta-catenin signaling pathway".
    private Optional<Draft> pathway(Draft draft, Name name) {
        int last = name.to();
        StringBuilder label = new StringBuilder(name.concept().label());
        Optional<Name> next = slashed(draft, last);
        while (next.isPresent()) {
            label.append('/').append(next.get().concept().label());
            last = next.get().to();
            next = slashed(draft, last);
        }
        boolean several = last > name.to()
                && name.isOf("Protein")
                && !draft.word(name.from() - 1).equals("/");
        int to = last;
        while (draft.word(to).matches("signal(?:ing|ling)?|transduction|pathways?|axis|cascades?")) {
            to++;
        }
        return several && to > last && draft.isOutermost(name)
                ? draft.around(name.from(), to, listed.orCoined(label + " signaling", PROCESS))
                : Optional.empty();
    }

    private static Optional<Name> slashed(Draft draft, int at) {
        return draft.word(at).equals("/")
                ? draft.beginningAt(at + 1).filter(name -> name.isOf("Protein") && draft.isOutermost(name))
                : Optional.empty();
    }
}
