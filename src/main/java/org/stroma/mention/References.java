package org.stroma.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention.Found;

/// Words that stand for something named before: "this protein", "the drug", "these tumors", and "it" or "they" at the
/// beginning of a sentence. The antecedent is sought in the sentence itself and the one before, the subject first,
/// and only among things of the right class.
final class References {

    private static final Set<String> POINTERS = Set.of("this", "these", "such", "the", "both");
    private static final Set<String> OPENING = Set.of(",", "—", "–", "(", "--");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    /// Classes whose generic nouns point back even with a plain "the"; "the tumor" or "the cells" mostly do not.
    private static final Set<String> SPOKEN_OF = Set.of("Drug", "Protein");

    /// Nouns that only a combination can stand behind.
    private static final Set<String> SEVERAL = Set.of("pair", "duo", "combination", "doublet", "regimen");

    private static final Set<String> PRONOUN_CLASSES =
            Set.of("Drug", "Protein", "Tumor", "CellType", "Disease", "Therapy");

    /// Generic noun to the classes it can stand for.
    private final Map<String, Set<String>> classesByNoun = new HashMap<>();

    References(Lexicon lexicon) {
        for (String entry : lexicon.of("genericNoun")) {
            int blank = entry.indexOf(' ');
            classesByNoun
                    .computeIfAbsent(entry.substring(blank + 1), noun -> new TreeSet<>())
                    .add(entry.substring(0, blank));
        }
    }

    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        Optional<Draft> before = Optional.empty();
        for (Draft draft : drafts) {
            Draft done = pronouns(phrases(appositions(draft), before), before);
            resolved.add(done);
            before = Optional.of(done);
        }
        return resolved;
    }

    /// "AMD3100, a drug that": the generic phrase stands for the name it explains.
    private Draft appositions(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            int article = name.to() + 1;
            boolean opens = OPENING.contains(draft.word(name.to())) && ARTICLES.contains(draft.word(article));
            int noun = article + 1;
            while (opens
                    && noun < draft.size() - 1
                    && draft.token(noun).is("JJ", "RB", "-")
                    && draft.isFree(noun, noun + 1)) {
                noun++;
            }
            Set<String> classes = opens ? classesByNoun.getOrDefault(draft.lemma(noun), Set.of()) : Set.of();
            boolean frame = Set.of("for", "to", "against", "on").contains(draft.word(noun + 1));
            if (isOf(name, classes) && isWholePhrase(draft, noun) && !frame && marked.isFree(article, noun + 1)) {
                marked = marked.with(article, noun + 1, name.concept(), Found.REFERENCE);
            }
        }
        return marked;
    }

    private Draft phrases(Draft draft, Optional<Draft> before) {
        Draft marked = draft;
        for (int i = 0; i + 1 < draft.size(); i++) {
            String pointer = draft.word(i).toLowerCase(Locale.ROOT);
            int noun = draft.token(i + 1).is("JJ", "CD") ? i + 2 : i + 1;
            boolean predicate = draft.lemma(i - 1).equals("be");
            Set<String> classes = !predicate && POINTERS.contains(pointer)
                    ? classesByNoun.getOrDefault(draft.lemma(noun), Set.of())
                    : Set.of();
            if (!classes.isEmpty() && isWholePhrase(draft, noun) && mayPoint(marked, pointer, classes, i, noun)) {
                marked = point(marked, i, noun + 1, classes, before);
            }
        }
        return marked;
    }

    /// A plain article points back only for drugs and proteins; where a list knows the noun itself ("tumor"), only
    /// "this" does.
    private static boolean mayPoint(Draft draft, String pointer, Set<String> classes, int from, int noun) {
        boolean article = pointer.equals("the") || pointer.equals("both");
        return draft.isFree(from, noun)
                && (!article || classes.stream().anyMatch(SPOKEN_OF::contains) && draft.isFree(from, noun + 1));
    }

    private static boolean isWholePhrase(Draft draft, int noun) {
        return noun + 1 >= draft.size()
                || isVerbTakenForNoun(draft, noun + 1)
                || !draft.token(noun + 1).is("N", "CD", "-")
                        && draft.beginningAt(noun + 1).isEmpty()
                        && !draft.word(noun + 1).equals("of");
    }

    /// "this protein binds to the": the tagger takes the verb for a plural.
    private static boolean isVerbTakenForNoun(Draft draft, int i) {
        boolean complement = i + 1 < draft.size()
                && (draft.token(i + 1).is("IN", "DT", "TO")
                        || draft.beginningAt(i + 1).isPresent());
        return complement
                && draft.token(i).is("NNS")
                && !draft.token(i - 1).is("NNS")
                && !draft.word(i).matches(".*(?:levels|cells|ors|ers|ists|ies|genes|ases|ones)");
    }

    private Draft point(Draft draft, int from, int to, Set<String> classes, Optional<Draft> before) {
        boolean several =
                SEVERAL.contains(draft.lemma(to - 1)) || draft.word(from).equalsIgnoreCase("both");
        Optional<Name> antecedent = last(draft, from, classes)
                .or(() -> before.flatMap(earlier -> first(earlier, classes)))
                .filter(name -> !several || !name.concept().members().isEmpty());
        List<Name> others =
                draft.names().stream().filter(name -> !name.overlaps(from, to)).toList();
        return antecedent
                .map(name -> draft.with(others).with(from, to, name.concept(), Found.REFERENCE))
                .orElse(draft);
    }

    /// "it" and "they" as subjects: what their own sentence is about, else what the one before is about.
    private static Draft pronouns(Draft draft, Optional<Draft> before) {
        Draft marked = draft;
        for (int i = 0; i + 1 < draft.size(); i++) {
            boolean pronoun = PRONOUNS.contains(draft.word(i).toLowerCase(Locale.ROOT)) && draft.isFree(i, i + 1);
            boolean subject = draft.token(i + 1).is("V", "MD", "RB") && !isImpersonal(draft, i);
            if (pronoun && subject) {
                int at = i;
                Optional<Name> antecedent =
                        subject(draft).filter(name -> name.to() <= at).or(() -> before.flatMap(References::subject));
                marked = antecedent.isPresent()
                        ? marked.with(i, i + 1, antecedent.get().concept(), Found.REFERENCE)
                        : marked;
            }
        }
        return marked;
    }

    /// "it is essential that", "it remains unclear".
    private static boolean isImpersonal(Draft draft, int i) {
        boolean copula = Set.of("is", "was", "remains", "remained", "has", "may", "seems", "appears")
                .contains(draft.word(i + 1));
        for (int k = i + 2; copula && k < Math.min(draft.size(), i + 7); k++) {
            if (Set.of("that", "whether", "to", "if", "unclear", "how").contains(draft.word(k))) {
                return true;
            }
        }
        return false;
    }

    /// What the sentence is about: its first name, if that stands before its first verb.
    private static Optional<Name> subject(Draft draft) {
        int verb = 0;
        while (verb < draft.size() && !draft.token(verb).is("V", "MD")) {
            verb++;
        }
        int end = verb;
        return draft.names().stream()
                .filter(name -> name.to() <= end
                        && PRONOUN_CLASSES.contains(name.concept().type().name()))
                .filter(name ->
                        name.from() == 0 || !draft.token(name.from() - 1).is("IN"))
                .min(Comparator.comparingInt(Name::from));
    }

    private static Optional<Name> last(Draft draft, int before, Set<String> classes) {
        return draft.names().stream()
                .filter(name -> name.to() <= before && isOf(name, classes))
                .max(Comparator.comparingInt(Name::from));
    }

    private static Optional<Name> first(Draft draft, Set<String> classes) {
        return draft.names().stream().filter(name -> isOf(name, classes)).min(Comparator.comparingInt(Name::from));
    }

    private static boolean isOf(Name name, Set<String> classes) {
        return classes.contains(name.concept().type().name());
    }
}
