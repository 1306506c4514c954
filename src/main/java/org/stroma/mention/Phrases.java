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

/// Things named by a phrase around a name: "CXCR4 inhibitor" is a drug, "anti-PD-L1 antibody" too, "colon cancer
/// cells" are cells, "T cell infiltration" and "growth of tumors" are processes. The name inside is kept beside the
/// phrase.
final class Phrases {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final EntityType CELL_TYPE = new EntityType("CellType");
    private static final EntityType PROCESS = new EntityType("Process");

    private static final Set<String> LESIONS = Set.of("tumor", "tumour", "cancer", "lesion", "malignancy");

    private final Set<String> drugNouns;
    private final Set<String> processNouns;
    private final Set<String> antibodyNouns =
            Set.of("antibody", "mab", "monoclonal", "therapy", "agent", "treatment", "drug");

    Phrases(Lexicon lexicon) {
        this.drugNouns = Set.copyOf(lexicon.of("drugNoun"));
        this.processNouns = Set.copyOf(lexicon.of("processNoun"));
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : List.copyOf(draft.names())) {
            marked = antibody(marked, name).orElse(marked);
            marked = drugClass(marked, name).orElse(marked);
            marked = cells(marked, name).orElse(marked);
            marked = markedCells(marked, name).orElse(marked);
            marked = lesions(marked, name).orElse(marked);
        }
        for (Name name : List.copyOf(marked.names())) {
            marked = processAfter(marked, name).orElse(marked);
        }
        for (Name name : List.copyOf(marked.names())) {
            marked = processOf(marked, name).orElse(marked);
        }
        return marked;
    }

    private Optional<Draft> antibody(Draft draft, Name name) {
        boolean anti = draft.word(name.from() - 1).equals("-")
                && draft.lemma(name.from() - 2).equalsIgnoreCase("anti");
        if (!anti || !name.isOf("Protein") || !isOutermost(draft, name)) {
            return Optional.empty();
        }
        int to = name.to();
        while (antibodyNouns.contains(draft.lemma(to))) {
            to++;
        }
        return wrap(
                draft,
                name.from() - 2,
                to,
                Concept.coined("anti-" + name.concept().label() + " antibody", DRUG));
    }

    private Optional<Draft> drugClass(Draft draft, Name name) {
        int noun = draft.word(name.to()).equals("-") ? name.to() + 1 : name.to();
        boolean drug = name.isOf("Protein") && drugNouns.contains(draft.lemma(noun)) && isOutermost(draft, name);
        return drug
                ? wrap(
                        draft,
                        name.from(),
                        noun + 1,
                        Concept.coined(name.concept().label() + " " + draft.lemma(noun), DRUG))
                : Optional.empty();
    }

    private Optional<Draft> cells(Draft draft, Name name) {
        int noun = draft.word(name.to()).equals("-") ? name.to() + 1 : name.to();
        if (!draft.lemma(noun).equals("cell") || !isOutermost(draft, name)) {
            return Optional.empty();
        }
        if (name.isOf("CellType")) {
            return wrap(draft, name.from(), noun + 1, name.concept());
        }
        return name.isOf("Tumor", "AnatomicalEntity")
                ? wrap(
                        draft,
                        name.from(),
                        noun + 1,
                        Concept.coined(name.concept().label() + " cell", CELL_TYPE))
                : Optional.empty();
    }

    /// "c-kit(+) cells" and "CCR4+ T cells" are cells told from others by a marker.
    private Optional<Draft> markedCells(Draft draft, Name name) {
        boolean bare = draft.word(name.to()).equals("+");
        boolean enclosed =
                draft.word(name.to()).equals("(") && draft.word(name.to() + 1).equals("+");
        int at = bare ? name.to() + 1 : name.to() + 3;
        if (!name.isOf("Protein") || !bare && !enclosed || !isOutermost(draft, name)) {
            return Optional.empty();
        }
        Optional<Name> cell = draft.beginningAt(at).filter(next -> next.isOf("CellType"));
        if (cell.isPresent()) {
            String label = name.concept().label() + "+ " + cell.get().concept().label();
            return wrap(draft, name.from(), cell.get().to(), Concept.coined(label, CELL_TYPE));
        }
        return draft.lemma(at).equals("cell")
                ? wrap(draft, name.from(), at + 1, Concept.coined(name.concept().label() + "+ cell", CELL_TYPE))
                : Optional.empty();
    }

    /// "FLC tumors" are FLC.
    private Optional<Draft> lesions(Draft draft, Name name) {
        boolean lesion = name.isOf("Tumor") && LESIONS.contains(draft.lemma(name.to())) && isOutermost(draft, name);
        return lesion ? wrap(draft, name.from(), name.to() + 1, name.concept()) : Optional.empty();
    }

    private Optional<Draft> processAfter(Draft draft, Name name) {
        int noun = name.to();
        boolean process = processNouns.contains(draft.lemma(noun))
                && draft.token(noun).is("N")
                && name.isOf("CellType", "Tumor", "AnatomicalEntity", "Disease")
                && isOutermost(draft, name);
        return process
                ? wrap(
                        draft,
                        name.from(),
                        noun + 1,
                        Concept.coined(name.concept().label() + " " + draft.lemma(noun), PROCESS))
                : Optional.empty();
    }

    /// "infiltration of CD8+ T cells": the noun, "of", perhaps an article, and the name.
    private Optional<Draft> processOf(Draft draft, Name name) {
        int of = draft.token(Math.max(0, name.from() - 1)).is("DT") ? name.from() - 2 : name.from() - 1;
        if (of < 1
                || !draft.word(of).equals("of")
                || !name.isOf("CellType", "Tumor", "Disease", "AnatomicalEntity")
                || !isOutermost(draft, name)) {
            return Optional.empty();
        }
        String noun = draft.lemma(of - 1);
        boolean process = processNouns.contains(noun) && draft.isFree(of - 1, of);
        return process
                ? wrap(
                        draft,
                        of - 1,
                        name.to(),
                        Concept.coined(name.concept().label() + " " + noun.toLowerCase(Locale.ROOT), PROCESS))
                : Optional.empty();
    }

    private static boolean isOutermost(Draft draft, Name name) {
        return draft.names().stream()
                .filter(other -> other.overlaps(name.from(), name.to()))
                .findFirst()
                .filter(name::equals)
                .isPresent();
    }

    /// Puts a phrase around what it holds, unless it would cross another name.
    private static Optional<Draft> wrap(Draft draft, int from, int to, Concept concept) {
        boolean crosses = to > draft.size()
                || from < 0
                || draft.names().stream()
                        .anyMatch(name -> name.overlaps(from, to) && !(from <= name.from() && name.to() <= to));
        return crosses ? Optional.empty() : Optional.of(draft.with(from, to, concept, Found.PHRASE));
    }
}
