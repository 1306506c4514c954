package org.stroma.mention.compound;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stroma.mention.compound.Complements.Complement;
import org.stroma.mention.compound.CompoundHeads.Head;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.Modifiers;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Lexicon;

/// Names made of a noun that heads such names and what stands before it or behind "of": "LDL uptake" and "uptake of
/// LDL", "left ventricular ejection fraction", "foam cell formation". Both orders give one label, and one thing.
final class Compounds {

    /// Of a name, in words and marks.
    private static final int LONGEST = 7;

    private final NameHeads heads;
    private final CompoundHeads nouns;
    private final Complements complements;
    private final Modifiers modifiers;
    private final LooseNames listed;

    Compounds(Lexicon lexicon, NameHeads heads, NameIndex index) {
        this.heads = heads;
        this.nouns = new CompoundHeads(heads);
        this.complements = new Complements(lexicon, heads);
        this.modifiers = new Modifiers(lexicon);
        this.listed = new LooseNames(index);
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (int noun = 0; noun < draft.size(); noun++) {
            Optional<Head> head = nouns.at(marked, noun);
            if (head.isPresent()) {
                marked = mark(marked, head.get());
            }
        }
        return marked;
    }

    private Draft mark(Draft draft, Head head) {
        if (isCutOff(draft, head.noun())) {
            return draft;
        }
        boolean process = head.isProcess() && !nouns.isOfEffect(draft, head.noun());
        List<Complement> list = process ? complements.ofList(draft, head.noun()) : List.of();
        if (!list.isEmpty()) {
            return each(draft, head, list);
        }
        Compound compound = new Compound(
                draft,
                modifiers.from(draft, head.from()),
                head,
                process ? complements.of(draft, head.noun()) : Optional.empty());
        return isName(compound) && compound.to() - compound.from() <= LONGEST
                ? draft.around(compound.from(), compound.to(), named(compound))
                        .map(marked -> coordinated(marked, compound))
                        .orElse(draft)
                : draft;
    }

    /// "Phosphorylation of A and B" is two things.
    private Draft each(Draft draft, Head head, List<Complement> list) {
        int from = modifiers.from(draft, head.from());
        Draft marked = draft;
        for (Complement complement : list) {
            Compound compound = new Compound(draft, from, head, Optional.of(complement));
            int length = head.noun() + 2 - from + complement.to() - complement.from();
            marked = isName(compound) && length <= LONGEST
                    ? marked.around(from, list.getLast().to(), named(compound)).orElse(marked)
                    : marked;
        }
        return marked;
    }

    /// Nouns coordinated with a noun are of the same: "invasion and survival of cancer cells".
    private Draft coordinated(Draft draft, Compound last) {
        boolean bare = last.from() == last.head().from()
                && last.complement().filter(Complement::isOf).isPresent();
        Draft marked = draft;
        int noun = last.from() - 2;
        while (bare && noun >= 0 && draft.word(noun + 1).matches("and|or|,")) {
            int at = noun;
            Optional<Compound> compound = nouns.at(last.draft(), noun)
                    .filter(head -> head.from() == at && !modifies(last.draft(), at))
                    .map(head -> new Compound(last.draft(), at, head, last.complement()));
            if (compound.isEmpty()) {
                return marked;
            }
            marked = isName(compound.get()) ? marked.replaced(noun, noun + 1, named(compound.get())) : marked;
            noun -= 2;
        }
        return marked;
    }

    /// Something before a noun that tells whose process it is.
    private static boolean modifies(Draft draft, int noun) {
        return noun > 0 && (draft.token(noun - 1).is("N", "POS", "PRP$", "HYPH") || !draft.isFree(noun - 1, noun));
    }

    private boolean isName(Compound compound) {
        Draft draft = compound.draft();
        Head head = compound.head();
        int from = compound.from();
        if (from == head.from() && compound.complement().isEmpty()) {
            return false;
        }
        String noun = draft.lemma(head.noun());
        boolean effect = nouns.isOfEffect(draft, head.noun());
        int last = compound.complement().map(Complement::to).orElse(head.from()) - 1;
        boolean adjectives = compound.complement().isEmpty()
                && IntStream.range(from, head.from())
                        .noneMatch(i ->
                                draft.token(i).is("N") || !draft.isFree(i, i + 1) || heads.isOfPlace(draft.lemma(i)));
        boolean saidOfOther = heads.takesAway(noun) && heads.isSaidOfOthers(draft.lemma(last));
        boolean aspect = heads.isAspect(noun)
                && !heads.isRegion(draft.lemma(last))
                && draft.names().stream().anyMatch(name -> name.overlaps(from, last + 1) && name.isOf("Protein"));
        Optional<Name> owner = draft.endingAt(last + 1);
        boolean undergone = heads.type(noun).isPresent()
                || head.name().isPresent()
                || effect
                || owner.filter(name -> heads.isProcessOf(name, noun)).isPresent();
        return undergone
                && !saidOfOther
                && !aspect
                && !(adjectives && heads.isLoose(noun) && !effect)
                && owner.filter(name -> heads.isSaidOf(name, noun)).isEmpty();
    }

    /// The noun only modifies what follows, or the phrase goes on.
    private static boolean isCutOff(Draft draft, int noun) {
        return !draft.word(noun + 1).equals("of") && !NounPhrase.endsAt(draft, noun);
    }

    private Concept named(Compound compound) {
        String label = compound.label();
        EntityType type = compound.head().type();
        boolean composed = compound.head().isProcess()
                && !nouns.isOfEffect(compound.draft(), compound.head().noun());
        return listed.called(label, type)
                .orElseGet(() -> composed
                        ? Concept.coined(label, type).of(compound.composition(listed))
                        : Concept.coined(label, type));
    }
}
