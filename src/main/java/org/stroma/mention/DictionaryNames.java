package org.stroma.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Mention.Found;

/// Looks up every stretch of a sentence, the longest first, from left to right.
final class DictionaryNames {

    private static final int LONGEST = 12;
    private static final Set<String> BEFORE_JOURNAL = Set.of("in", "journal", "by", "journals", "at");

    /// Classes whose names are worth keeping inside a longer name.
    private static final Set<String> INNER = Set.of("Protein", "Drug", "CellType");

    private final NameIndex index;
    private final LocalNames local;

    DictionaryNames(NameIndex index, LocalNames local) {
        this.index = index;
        this.local = local;
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        int i = 0;
        while (i < draft.size()) {
            int end = longestFrom(draft, i);
            if (end > i) {
                marked = add(marked, i, end);
                i = end;
            } else {
                i++;
            }
        }
        return marked;
    }

    private Draft add(Draft draft, int from, int to) {
        String words = draft.words(from, to);
        Draft with = local.abbreviation(words)
                .map(concept -> draft.with(from, to, concept, Found.ABBREVIATION))
                .or(() -> local.alias(words).map(concept -> draft.with(from, to, concept, Found.ALIAS)))
                .or(() -> lookUp(draft, from, to).map(concept -> draft.with(from, to, concept, Found.NAME)))
                .orElse(draft);
        return tail(inner(with, from, to), from, to);
    }

    /// Names inside a drug class such as "PD-1 inhibitor" or a phrase such as "CD8+ T cell" are kept beside it.
    private Draft inner(Draft draft, int from, int to) {
        boolean worth = to - from > 1 && draft.names().getFirst().isOf("Drug", "Therapy", "Process");
        for (int end = to - 1; worth && end > from; end--) {
            Optional<Concept> protein = lookUp(draft, from, end)
                    .filter(concept -> INNER.contains(concept.type().name()));
            if (protein.isPresent()) {
                List<Draft.Name> names = new java.util.ArrayList<>(draft.names());
                names.add(new Draft.Name(from, end, protein.get(), Found.NAME));
                return draft.with(names);
            }
        }
        return draft;
    }

    /// "constipation" of "opioid-induced constipation".
    private Draft tail(Draft draft, int from, int to) {
        for (int start = from + 1; to - from > 2 && start < to; start++) {
            int at = start;
            boolean afterHyphen = draft.word(start - 2).equals("-");
            Optional<Concept> tail = afterHyphen ? lookUp(draft, start, to) : Optional.empty();
            if (tail.isPresent()) {
                List<Draft.Name> names = new java.util.ArrayList<>(draft.names());
                names.add(new Draft.Name(at, to, tail.get(), Found.NAME));
                return draft.with(names);
            }
        }
        return draft;
    }

    private int longestFrom(Draft draft, int from) {
        if (!isWord(draft.word(from))) {
            return from;
        }
        for (int to = Math.min(draft.size(), from + LONGEST); to > from; to--) {
            if (endsAsName(draft, to) && lookUp(draft, from, to).isPresent()) {
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
        return index.find(
                words, concept -> !concept.type().equals(EntityType.JOURNAL) || isJournalHere(draft, from, to));
    }

    /// Nature, Science and Cell are journals only where something says so.
    private static boolean isJournalHere(Draft draft, int from, int to) {
        boolean oneWord = to == from + 1;
        String before = draft.lemma(from - 1).equals("the") ? draft.lemma(from - 2) : draft.lemma(from - 1);
        boolean nameGoesOn = Character.isUpperCase((draft.word(to) + ".").charAt(0));
        return Character.isUpperCase(draft.word(from).charAt(0))
                && !nameGoesOn
                && (!oneWord || BEFORE_JOURNAL.contains(before.toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static boolean endsAsName(Draft draft, int to) {
        String last = draft.word(to - 1);
        return isWord(last) || last.equals("+");
    }
}
