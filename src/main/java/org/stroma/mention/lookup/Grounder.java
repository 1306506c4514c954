package org.stroma.mention.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.mention.dictionary.ListedName;
import org.stroma.mention.dictionary.NameChoice;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameKey;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.Abbreviation;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;

/// Says what names mean whose places in a document are known already: by what the document spells out, by every way to
/// write them ([NameVariants]), and where several things share a name, by which of them the document calls by other
/// names, too. It always answers if a list holds the name, however ordinary the words are.
public final class Grounder {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^(),;]{2,40})(?:[,;][^()]*)?\\)");
    private static final Pattern INDUCED = Pattern.compile("(\\S+)[ -]induced ((?:[\\w-]+ ?){1,3})");
    private static final Pattern SHORT_FORM = Pattern.compile(" *\\([^()]*\\) *");
    private static final String DRUG_INDUCED = "drug-induced ";

    private final NameIndex index;
    private final Map<String, String> longForms = new HashMap<>();
    private final Calls calls;
    /// Keys of what the document says that drugs induce.
    private final Set<String> induced = new HashSet<>();

    /// @param sentences of the document
    public Grounder(NameIndex index, Document document, List<Sentence> sentences) {
        this.index = index;
        List<Draft> drafts =
                sentences.stream().map(sentence -> Draft.of(document, sentence)).toList();
        for (Draft draft : drafts) {
            readLongForms(draft.words(0, draft.size()));
            readInduced(draft.words(0, draft.size()));
        }
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

    private void readInduced(String sentence) {
        Matcher matcher = INDUCED.matcher(sentence);
        while (matcher.find()) {
            if (isDrug(matcher.group(1))) {
                String what = matcher.group(2).strip();
                for (int end = what.length(); end > 0; end = what.lastIndexOf(' ', end - 1)) {
                    induced.add(NameKey.of(NameVariants.singular(what.substring(0, end))));
                }
            }
        }
    }

    private boolean isDrug(String words) {
        return words.equalsIgnoreCase("drug")
                || index.names(words).stream()
                        .anyMatch(name -> name.concept().type().name().equals("Drug"));
    }

    /// What words of the document mean.
    ///
    /// @param kind what can be meant
    public Optional<Concept> ground(String words, Predicate<Concept> kind) {
        List<String> written = Stream.of(spelledOut(words).stream(), Stream.of(words), expanded(words).stream())
                .flatMap(forms -> forms)
                .toList();
        return written.stream()
                .map(form -> best(forms(form), kind))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> written.stream()
                        .map(form -> best(inOtherWords(form), kind))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> best(List.of(DRUG_INDUCED + NameVariants.singular(words)), kind));
    }

    /// A name without the short form that it is given in parentheses, and with the words that its own short forms stand
    /// for.
    private Optional<String> expanded(String words) {
        String bare = SHORT_FORM.matcher(words).replaceAll(" ").strip();
        String whole = Stream.of(bare.split(" "))
                .map(word -> longForms.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return whole.equals(words) ? Optional.empty() : Optional.of(whole);
    }

    /// Lists know what drugs induce as such.
    private List<String> forms(String words) {
        List<String> forms = new ArrayList<>();
        Matcher matcher = INDUCED.matcher(words);
        if (matcher.matches() && isDrug(matcher.group(1))) {
            forms.add(DRUG_INDUCED + NameVariants.singular(matcher.group(2)));
        } else if (induced.contains(NameKey.of(NameVariants.singular(words)))) {
            forms.add(DRUG_INDUCED + NameVariants.singular(words));
        }
        forms.addAll(NameVariants.of(words));
        return forms;
    }

    private List<String> inOtherWords(String words) {
        return index.swaps().of(NameVariants.singular(words)).stream()
                .flatMap(form -> NameVariants.of(form).stream())
                .toList();
    }

    /// What words of the document are a kind of, by the words themselves: "contrast-induced nephropathy" is a
    /// nephropathy. For names that nothing is known of.
    ///
    /// @param kind what can be meant
    public Optional<Concept> groundHead(String words, Predicate<Concept> kind) {
        return best(NameVariants.heads(spelledOut(words).orElse(words)), kind);
    }

    /// Whether the document says what short words stand for.
    boolean isSpelledOut(String words) {
        return spelledOut(words).isPresent();
    }

    private Optional<String> spelledOut(String words) {
        return Optional.ofNullable(longForms.get(words))
                .or(() -> Optional.ofNullable(longForms.get(NameVariants.singular(words))));
    }

    private Optional<Concept> best(List<String> forms, Predicate<Concept> kind) {
        for (String form : forms) {
            List<ListedName> names = index.names(form).stream()
                    .filter(name -> kind.test(name.concept()))
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(best(names, form).concept());
            }
        }
        return Optional.empty();
    }

    private ListedName best(List<ListedName> names, String form) {
        List<ListedName> fitting = names.stream()
                .filter(name -> index.choice().objection(name, form).isEmpty())
                .toList();
        List<ListedName> candidates = new ArrayList<>(fitting.isEmpty() ? names : fitting);
        candidates.sort(order(form));
        return candidates.getFirst();
    }

    private Comparator<ListedName> order(String form) {
        return Comparator.comparing((ListedName name) -> name.concept().isCoined())
                .thenComparing(name -> !name.chosen())
                .thenComparing(name -> !name.preferred())
                .thenComparing(name -> -calls.of(name))
                .thenComparing(NameChoice.order(form))
                .thenComparing(ListedName::order);
    }
}
