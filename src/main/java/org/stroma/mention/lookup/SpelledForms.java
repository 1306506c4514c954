package org.stroma.mention.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /// Of a short form, in tokens: "LRP-1".
    private static final int LONGEST = 3;

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
            for (int to = i + 2; draft.word(i).equals("(") && to <= i + 1 + LONGEST && to < draft.size(); to++) {
                String shortForm = draft.words(i + 1, to);
                int end = i;
                local.longForm(shortForm)
                        .flatMap(longForm -> draft.names().stream()
                                .filter(name -> name.to() == end && isWhole(draft, name, longForm))
                                .findFirst())
                        .ifPresent(name -> meanings.putIfAbsent(shortForm, name.concept()));
            }
        }
    }

    /// The long form, or a name with more words before it that are part of the name: "low density lipoprotein
    /// receptor-related protein 1 (LRP1)".
    private static boolean isWhole(Draft draft, Name name, String longForm) {
        String words = draft.words(name.from(), name.to()).toLowerCase(Locale.ROOT);
        String spelled = longForm.toLowerCase(Locale.ROOT);
        boolean more =
                name.isOf("Protein") && words.endsWith(" " + spelled) && !words.matches(".* (?:of|to|for|in) .*");
        return words.equals(spelled) || more;
    }

    private static Draft mark(Draft draft, Map<String, Concept> meanings) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            for (int to = Math.min(draft.size(), i + LONGEST); to > i; to--) {
                Optional<Concept> meaning = meaning(draft.words(i, to), meanings);
                if (meaning.isPresent() && !isPart(draft, i) && isOpen(marked, i, to, meaning.get())) {
                    int from = i;
                    int end = to;
                    List<Name> others = marked.names().stream()
                            .filter(name -> !name.overlaps(from, end))
                            .toList();
                    marked = marked.with(others).with(i, to, meaning.get(), Found.ABBREVIATION);
                }
            }
        }
        return marked;
    }

    /// Where it is given, and where a letter makes it another thing: "beta-ENaC".
    private static boolean isPart(Draft draft, int token) {
        boolean lettered =
                draft.word(token - 1).equals("-") && draft.word(token - 2).matches("alpha|beta|gamma|delta|\\p{L}");
        return draft.word(token - 1).equals("(") || lettered;
    }

    private static Optional<Concept> meaning(String words, Map<String, Concept> meanings) {
        String singular = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return Optional.ofNullable(meanings.getOrDefault(words, meanings.get(singular)));
    }

    /// Nothing is known there, or only that the word looks like a name.
    private static boolean isOpen(Draft draft, int from, int to, Concept meaning) {
        return draft.names().stream()
                .filter(name -> name.overlaps(from, to))
                .allMatch(name -> name.found() == Found.FORM
                        && from <= name.from()
                        && name.to() <= to
                        && !name.concept().equals(meaning));
    }
}
