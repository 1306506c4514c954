package org.stroma.mention.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.LocalNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;

/// Looks up every stretch of a sentence, the longest first, from left to right.
public final class DictionaryNames {

    private static final Set<String> BEFORE_JOURNAL = Set.of("in", "journal", "by", "journals", "at");

    /// Classes whose names are worth keeping inside a longer name.
    private static final Set<String> INNER = Set.of("Protein", "Drug", "CellType");

    /// Classes whose names are one thing, whatever words they are made of: a CD8+ T cell, the National Cancer
    /// Institute.
    private static final String[] WHOLE = {"CellType", "Organization", "Journal", "AnatomicalEntity", "Population"};

    /// Classes of what something can induce or mutate: "constipation" of "opioid-induced constipation".
    private static final Set<String> AFTER_HYPHEN = Set.of("Disease", "Tumor", "Process");

    private final NameIndex index;
    private final LocalNames local;
    private final ShortNames shortNames;

    /// @param drafts the whole document
    public DictionaryNames(NameIndex index, LocalNames local, List<Draft> drafts) {
        this.index = index;
        this.local = local;
        this.shortNames = new ShortNames(index, drafts);
    }

    public Draft mark(Draft draft) {
        CandidateStretches stretches = CandidateStretches.of(draft, index, local);
        Draft marked = draft;
        int i = 0;
        while (i < draft.size()) {
            int end = longestFrom(draft, stretches, i);
            if (end > i) {
                marked = add(marked, stretches, i, end);
                i = end;
            } else {
                i++;
            }
        }
        return marked;
    }

    private Draft add(Draft draft, CandidateStretches stretches, int from, int to) {
        String words = draft.words(from, to);
        Draft with = local.abbreviation(words)
                .map(concept -> draft.with(from, to, concept, Found.ABBREVIATION))
                .or(() -> local.alias(words).map(concept -> draft.with(from, to, concept, Found.ALIAS)))
                .or(() -> lookUp(draft, from, to).map(concept -> draft.with(from, to, concept, Found.NAME)))
                .orElse(draft);
        boolean holds = with.names().size() > draft.names().size()
                && !with.names().getFirst().isOf(WHOLE);
        return holds ? inner(with, stretches, from, to) : with;
    }

    /// Names inside a longer name are kept beside it: both drugs of a regimen, "PD-1" of "PD-1 inhibitor",
    /// "constipation" of "opioid-induced constipation".
    private Draft inner(Draft draft, CandidateStretches stretches, int from, int to) {
        List<Draft.Name> names = new ArrayList<>(draft.names());
        for (int length = to - from - 1; length > 0; length--) {
            for (int start = from; start + length <= to; start++) {
                if (stretches.mayBeName(start, start + length)) {
                    innerAt(draft, names, from, start, start + length).ifPresent(names::add);
                }
            }
        }
        return draft.with(names);
    }

    private Optional<Draft.Name> innerAt(Draft draft, List<Draft.Name> names, int from, int start, int end) {
        boolean crosses = names.stream().anyMatch(name -> name.overlaps(start, end) && !encloses(name, start, end));
        return crosses || !isWhole(draft, start, end)
                ? Optional.empty()
                : lookUp(draft, start, end)
                        .filter(concept -> isWorth(draft, concept, start, from))
                        .map(concept -> new Draft.Name(start, end, concept, Found.NAME));
    }

    private static boolean encloses(Draft.Name name, int start, int end) {
        return name.from() <= start && end <= name.to();
    }

    private static boolean isWhole(Draft draft, int start, int end) {
        return isWord(draft.word(start)) && endsAsName(draft, end);
    }

    private static boolean isWorth(Draft draft, Concept concept, int start, int from) {
        boolean afterHyphen =
                start > from && draft.word(start - 2 < 0 ? 0 : start - 2).equals("-");
        return INNER.contains(concept.type().name())
                || afterHyphen && AFTER_HYPHEN.contains(concept.type().name());
    }

    private int longestFrom(Draft draft, CandidateStretches stretches, int from) {
        if (!isWord(draft.word(from))) {
            return from;
        }
        for (int to = Math.min(draft.size(), from + CandidateStretches.LONGEST); to > from; to--) {
            if (stretches.mayBeName(from, to)
                    && endsAsName(draft, to)
                    && lookUp(draft, from, to).isPresent()) {
                return to;
            }
        }
        return from;
    }

    private Optional<Concept> lookUp(Draft draft, int from, int to) {
        String words = draft.words(from, to);
        Optional<Concept> defined = local.abbreviation(words).or(() -> local.alias(words));
        if (defined.isPresent()) {
            return defined;
        }
        if (local.isUnknown(words)) {
            return Optional.empty();
        }
        Predicate<Concept> meant =
                concept -> !concept.type().equals(EntityType.JOURNAL) || isJournalHere(draft, from, to);
        return ShortNames.isShort(words) ? shortNames.find(words, meant) : index.find(words, meant);
    }

    /// Nature, Science and Cell are journals only where something says so.
    private static boolean isJournalHere(Draft draft, int from, int to) {
        boolean oneWord = to == from + 1;
        String before = draft.lemma(from - 1).equals("the") ? draft.lemma(from - 2) : draft.lemma(from - 1);
        boolean publishes = draft.word(to).matches("published|reported|retracted");
        boolean nameGoesOn = Character.isUpperCase((draft.word(to) + ".").charAt(0));
        return Character.isUpperCase(draft.word(from).charAt(0))
                && !nameGoesOn
                && (!oneWord || publishes || BEFORE_JOURNAL.contains(before.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static boolean endsAsName(Draft draft, int to) {
        String last = draft.word(to - 1);
        // Something glucagon-like is not glucagon.
        boolean likened = draft.word(to).equals("-") && draft.word(to + 1).equals("like");
        return (isWord(last) || last.equals("+")) && !likened;
    }
}
