package org.stroma.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.Concept;
import org.stroma.model.Document;
import org.stroma.model.Sentence;

/// Says what names mean whose places in a document are known already: by what the document spells out, by every way to
/// write them ([NameVariants]), and where several things share a name, by which of them the document calls by other
/// names, too. It always answers if a list holds the name, however ordinary the words are.
public final class Grounder {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,40})\\)");

    private final NameIndex index;
    private final Map<String, String> longForms = new HashMap<>();
    private final Calls calls;

    /// @param sentences of the document
    public Grounder(NameIndex index, Document document, List<Sentence> sentences) {
        this.index = index;
        List<Draft> drafts =
                sentences.stream().map(sentence -> Draft.of(document, sentence)).toList();
        drafts.forEach(draft -> readLongForms(draft.words(0, draft.size())));
        this.calls = new Calls(index, drafts);
    }

    private void readLongForms(String sentence) {
        Matcher inside = PARENTHESIS.matcher(sentence);
        while (inside.find()) {
            String shortForm = inside.group(1).strip();
            String before = sentence.substring(0, inside.start()).stripTrailing();
            Abbreviation.longForm(before, shortForm).ifPresent(words -> {
                longForms.putIfAbsent(shortForm, words);
                longForms.putIfAbsent(NameVariants.singular(shortForm), words);
            });
        }
    }

    /// What words of the document mean.
    ///
    /// @param kind what can be meant
    public Optional<Concept> ground(String words, Predicate<Concept> kind) {
        Optional<String> longForm = spelledOut(words);
        return longForm.flatMap(form -> best(NameVariants.of(form), kind)).or(() -> best(NameVariants.of(words), kind));
    }

    /// What words of the document are a kind of, by the words themselves: "contrast-induced nephropathy" is a
    /// nephropathy. For names that nothing is known of.
    ///
    /// @param kind what can be meant
    public Optional<Concept> groundHead(String words, Predicate<Concept> kind) {
        return best(NameVariants.heads(spelledOut(words).orElse(words)), kind);
    }

    /// Whether the document says what short words stand for.
    public boolean isSpelledOut(String words) {
        return spelledOut(words).isPresent();
    }

    private Optional<String> spelledOut(String words) {
        return Optional.ofNullable(longForms.get(words))
                .or(() -> Optional.ofNullable(longForms.get(NameVariants.singular(words))));
    }

    private Optional<Concept> best(List<String> forms, Predicate<Concept> kind) {
        for (String form : forms) {
            List<Name> names = index.names(form).stream()
                    .filter(name -> kind.test(name.concept()))
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(best(names, form).concept());
            }
        }
        return Optional.empty();
    }

    private Name best(List<Name> names, String form) {
        List<Name> fitting = names.stream()
                .filter(name -> index.choice().objection(name, form).isEmpty())
                .toList();
        List<Name> candidates = new ArrayList<>(fitting.isEmpty() ? names : fitting);
        candidates.sort(order(form));
        return candidates.getFirst();
    }

    private Comparator<Name> order(String form) {
        return Comparator.comparing((Name name) -> name.concept().isCoined())
                .thenComparing(name -> !name.chosen())
                .thenComparing(name -> !name.preferred())
                .thenComparing(name -> -calls.of(name))
                .thenComparing(NameChoice.order(form))
                .thenComparing(Name::order);
    }
}
