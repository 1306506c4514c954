package org.stroma.mention.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.local.LocalNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;

/// Short forms of what no list holds: they mean what was read where the document spells them out, such as a process or
/// a name known by its form.
public final class SpelledForms {

    private final LocalNames local;

    public SpelledForms(LocalNames local) {
        this.local = local;
    }

    public List<Draft> mark(List<Draft> drafts) {
        Map<String, Concept> meanings = new HashMap<>();
        drafts.forEach(draft -> read(draft, meanings));
        return meanings.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> mark(draft, meanings)).toList();
    }

    private void read(Draft draft, Map<String, Concept> meanings) {
        for (int i = 1; i + 2 < draft.size(); i++) {
            Optional<String> longForm =
                    draft.word(i).equals("(") ? local.longForm(draft.word(i + 1)) : Optional.empty();
            if (longForm.isPresent()) {
                String shortForm = draft.word(i + 1);
                int end = i;
                draft.names().stream()
                        .filter(name -> name.to() == end && isWhole(draft, name, longForm.get()))
                        .findFirst()
                        .ifPresent(name -> meanings.putIfAbsent(shortForm, name.concept()));
            }
        }
    }

    private static boolean isWhole(Draft draft, Name name, String longForm) {
        return draft.words(name.from(), name.to()).equalsIgnoreCase(longForm);
    }

    private static Draft mark(Draft draft, Map<String, Concept> meanings) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            Concept meaning = meanings.get(draft.word(i));
            if (meaning != null && !draft.word(i - 1).equals("(") && isOpen(marked, i, meaning)) {
                int token = i;
                List<Name> others = marked.names().stream()
                        .filter(name -> !name.overlaps(token, token + 1))
                        .toList();
                marked = marked.with(others).with(i, i + 1, meaning, Found.ABBREVIATION);
            }
        }
        return marked;
    }

    /// Nothing is known there, or only that the word looks like a name.
    private static boolean isOpen(Draft draft, int token, Concept meaning) {
        return draft.names().stream()
                .filter(name -> name.overlaps(token, token + 1))
                .allMatch(name -> name.found() == Found.FORM
                        && name.to() == name.from() + 1
                        && !name.concept().equals(meaning));
    }
}
