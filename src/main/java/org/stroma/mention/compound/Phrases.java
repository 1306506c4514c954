package org.stroma.mention.compound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.mention.local.Abbreviation;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Lexicon;

/// Things named by a phrase around a name: "CXCR4 inhibitor" is a drug, "anti-PD-L1 antibody" too, "colon cancer
/// cells" are cells. The name inside is kept beside the
/// phrase.
public final class Phrases {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final EntityType CELL_TYPE = new EntityType("CellType");

    private final Set<String> drugNouns;
    private final Set<String> lesions;
    private final NameHeads heads;
    private final LooseNames listed;
    private final Pathways pathways;
    private final Compounds compounds;
    private final KindNames kinds;
    private final Set<String> antibodyNouns =
            Set.of("antibody", "mab", "monoclonal", "therapy", "agent", "treatment", "drug");

    public Phrases(Lexicon lexicon, NameIndex index) {
        this.lesions = Set.copyOf(lexicon.of("lesionNoun"));
        this.drugNouns = Set.copyOf(lexicon.of("drugNoun"));
        this.listed = new LooseNames(index);
        this.heads = new NameHeads(lexicon);
        this.pathways = new Pathways(index);
        this.compounds = new Compounds(lexicon, heads, index);
        this.kinds = new KindNames(lexicon, heads, index);
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : List.copyOf(draft.names())) {
            marked = antibody(marked, name).orElse(marked);
            marked = drugClass(marked, name).orElse(marked);
            marked = cells(marked, name).orElse(marked);
            marked = markedCells(marked, name).orElse(marked);
            marked = lesions(marked, name).orElse(marked);
            marked = ofPlace(marked, name).orElse(marked);
            marked = infection(marked, name).orElse(marked);
        }
        return compounds.mark(pathways.mark(kinds.mark(marked)));
    }

    private Optional<Draft> antibody(Draft draft, Name name) {
        boolean anti = draft.word(name.from() - 1).equals("-")
                && draft.lemma(name.from() - 2).equalsIgnoreCase("anti");
        if (!anti || !name.isOf("Protein") || !draft.isOutermost(name)) {
            return Optional.empty();
        }
        int to = name.to();
        while (antibodyNouns.contains(draft.lemma(to))) {
            to++;
        }
        return draft.around(
                name.from() - 2, to, listed.orCoined("anti-" + name.concept().label() + " antibody", DRUG));
    }

    private Optional<Draft> drugClass(Draft draft, Name name) {
        int noun = draft.word(name.to()).equals("-") ? name.to() + 1 : name.to();
        boolean drug = name.isOf("Protein") && drugNouns.contains(draft.lemma(noun)) && draft.isOutermost(name);
        return drug
                ? draft.around(
                        name.from(), noun + 1, listed.orCoined(name.concept().label() + " " + draft.lemma(noun), DRUG))
                : Optional.empty();
    }

    /// Also with the short form between: "hepatocellular carcinoma (HCC) cells".
    private Optional<Draft> cells(Draft draft, Name name) {
        boolean bracketed = draft.word(name.to()).equals("(")
                && draft.word(name.to() + 2).equals(")")
                && isShort(draft, name, name.to() + 1);
        int noun = bracketed ? name.to() + 3 : draft.word(name.to()).equals("-") ? name.to() + 1 : name.to();
        if (!draft.lemma(noun).equals("cell") || !draft.isOutermost(name)) {
            return Optional.empty();
        }
        if (name.isOf("CellType")) {
            return draft.around(name.from(), noun + 1, name.concept());
        }
        return name.isOf("Tumor", "AnatomicalEntity")
                ? draft.around(
                        name.from(), noun + 1, listed.orCoined(name.concept().label() + " cell", CELL_TYPE))
                : Optional.empty();
    }

    private static boolean isShort(Draft draft, Name name, int word) {
        return Abbreviation.longForm(draft.words(name.from(), name.to()), draft.word(word))
                .isPresent();
    }

    /// "c-kit(+) cells" and "CCR4+ T cells" are cells told from others by a marker.
    private Optional<Draft> markedCells(Draft draft, Name name) {
        boolean bare = draft.word(name.to()).equals("+");
        boolean enclosed =
                draft.word(name.to()).equals("(") && draft.word(name.to() + 1).equals("+");
        int at = bare ? name.to() + 1 : name.to() + 3;
        if (!name.isOf("Protein") || !bare && !enclosed || !draft.isOutermost(name)) {
            return Optional.empty();
        }
        Optional<Name> cell = draft.beginningAt(at).filter(next -> next.isOf("CellType"));
        if (cell.isPresent()) {
            String label = name.concept().label() + "+ " + cell.get().concept().label();
            return draft.around(name.from(), cell.get().to(), listed.orCoined(label, CELL_TYPE));
        }
        return draft.lemma(at).equals("cell")
                ? draft.around(
                        name.from(), at + 1, listed.orCoined(name.concept().label() + "+ cell", CELL_TYPE))
                : Optional.empty();
    }

    /// "FLC tumors" are FLC.
    private Optional<Draft> lesions(Draft draft, Name name) {
        boolean lesion = name.isOf("Tumor") && lesions.contains(draft.lemma(name.to())) && draft.isOutermost(name);
        return lesion ? draft.around(name.from(), name.to() + 1, name.concept()) : Optional.empty();
    }

    /// "a joint tumor" is a tumor of the joints, and "tubular atrophy" one of tubules.
    private Optional<Draft> ofPlace(Draft draft, Name name) {
        boolean bare = name.isOf("Tumor", "Disease")
                && name.to() - name.from() == 1
                && draft.word(name.from()).matches("\\p{Ll}+")
                && NounPhrase.endsAt(draft, name.from())
                && draft.isOutermost(name);
        return bare ? place(draft, name.from()).flatMap(from -> placed(draft, from, name)) : Optional.empty();
    }

    /// Where the place right before a word begins.
    private Optional<Integer> place(Draft draft, int word) {
        if (draft.isFree(word - 1, word)) {
            return Optional.of(word - 1)
                    .filter(before -> before >= 0 && heads.isOfPlace(draft.word(before)))
                    .filter(before -> !draft.word(before - 1).equals("-"));
        }
        return draft.endingAt(word)
                .filter(before -> before.isOf("AnatomicalEntity")
                        && draft.word(before.to() - 1).matches("\\p{Ll}+")
                        && draft.token(before.to() - 1).is("NN"))
                .map(Name::from);
    }

    private Optional<Draft> placed(Draft draft, int from, Name name) {
        String label = draft.words(from, name.from()) + " " + name.concept().label();
        return draft.around(
                from, name.to(), listed.orCoined(label, name.concept().type()));
    }

    /// "adenovirus expressing p53", "HIV and HCV", "HIV-1 vectors": another thing infects, or one more.
    private static boolean goesOn(Draft draft, int at) {
        return draft.word(at).matches("that|which")
                || draft.word(at).matches("[-/(,+]|and|or|with|in")
                        && (!draft.word(at).matches("[,(]|in") || !draft.isFree(at + 1, at + 2))
                || at < draft.size() && draft.token(at).is("N", "JJ", "VBG", "CD");
    }

    /// "infection by HIV", "infection of mice with H. felis".
    private Optional<Draft> infection(Draft draft, Name name) {
        if (!draft.lemma(name.to() - 1).equals("infection")
                || name.to() - name.from() > 1
                || !draft.isOutermost(name)) {
            return Optional.empty();
        }
        int by = name.to();
        if (draft.word(by).equals("of")) {
            Optional<Name> host = draft.beginningAt(by + 1);
            by = host.filter(each -> each.isOf("Organism", "Population"))
                    .map(Name::to)
                    .orElse(draft.size());
        }
        Optional<Name> agent = draft.word(by).matches("by|with")
                ? draft.beginningAt(by + 1).filter(behind -> behind.isOf("Organism") && !goesOn(draft, behind.to()))
                : Optional.empty();
        return agent.flatMap(organism -> draft.around(
                name.from(),
                organism.to(),
                listed.orCoined(
                        organism.concept().label() + " infection",
                        name.concept().type())));
    }
}
