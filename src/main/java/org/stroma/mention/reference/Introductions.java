package org.stroma.mention.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;

/// Names of drugs that no list holds and that the document itself introduces: "vercirnon, a CCR9 antagonist", "the HDAC
/// inhibitor depsipeptide", "compound 368", "inhibitors such as". What is introduced once is known in all sentences.
public final class Introductions {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final Set<String> BREAKS = Set.of(",", "–", "—", ":", "(");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST = 9;

    private final Set<String> drugNouns;
    private final Generics generics;

    public Introductions(Generics generics, Set<String> drugNouns) {
        this.generics = generics;
        this.drugNouns = drugNouns;
    }

    public List<Draft> mark(List<Draft> drafts) {
        Map<String, Concept> introduced = new HashMap<>();
        for (Draft draft : drafts) {
            for (int i = 0; i < draft.size(); i++) {
                read(draft, i, drafts, introduced);
            }
        }
        return introduced.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> mark(draft, introduced)).toList();
    }

    private void read(Draft draft, int i, List<Draft> all, Map<String, Concept> into) {
        if (isNumbered(draft, i)) {
            String name = draft.words(i, i + 2);
            Concept compound = Concept.coined(name, DRUG);
            into.putIfAbsent(name, compound);
            if (draft.word(i + 1).length() > 2) {
                into.putIfAbsent(draft.word(i + 1), compound);
            }
        } else if (isCandidate(draft, i)
                && (isExplained(draft, i) || isTitled(draft, i) && isName(draft.word(i), all))) {
            into.putIfAbsent(draft.word(i), Concept.coined(draft.word(i), DRUG));
        }
    }

    /// "compound 368": later the number alone names it.
    private static boolean isNumbered(Draft draft, int i) {
        return draft.lemma(i).equals("compound")
                && draft.word(i).equals("compound")
                && draft.word(i + 1).matches("\\d{2,6}[a-z]?|[1-9][a-z]?")
                && draft.isFree(i, i + 2)
                && !draft.word(i + 2).matches("-|%|[mnµu]M|mg|mg/kg");
    }

    private boolean isCandidate(Draft draft, int i) {
        String word = draft.word(i);
        return draft.token(i).is("NN")
                && !draft.token(i).is("NNS", "NNPS")
                && word.matches("[\\p{L}\\d-]{4,}")
                && word.matches(".*\\p{L}{3}.*|.*\\d.*")
                && !word.matches("\\p{Lu}{2,}")
                && draft.isFree(i, i + 1)
                && generics.classes(draft.lemma(i)).isEmpty()
                && !drugNouns.contains(draft.lemma(i))
                && !draft.word(i - 1).equals("-")
                && !draft.word(i + 1).equals("-");
    }

    /// A drug's class in apposition: "vercirnon, a CCR9 antagonist", "Vercirnon – CCR9 antagonist".
    private boolean isExplained(Draft draft, int i) {
        if (!BREAKS.contains(draft.word(i + 1)) || !isBare(draft, i)) {
            return false;
        }
        boolean dash = i == 0 && !draft.word(1).equals(",");
        boolean article = ARTICLES.contains(draft.word(i + 2));
        return (dash || article) && isClassOfDrug(draft, article ? i + 3 : i + 2);
    }

    /// Nothing that modifies the word: it is a name by itself.
    private static boolean isBare(Draft draft, int i) {
        return i == 0 || !draft.token(i - 1).is("N", "JJ", "DT", "PRP$", "CD", "VBN", "VBG", "POS");
    }

    /// A noun phrase from here whose noun is that of a drug.
    private boolean isClassOfDrug(Draft draft, int from) {
        int last = from;
        while (last < draft.size()
                && last < from + LONGEST
                && draft.token(last).is("N", "JJ", "CD", "HYPH", "VBN", "VBG", "RB")) {
            last++;
        }
        return last > from
                && drugNouns.contains(draft.lemma(last - 1))
                && draft.outermostAt(last - 1).map(name -> name.isOf("Drug")).orElse(true);
    }

    /// The class right before the name: "the histone deacetylase inhibitor depsipeptide".
    private boolean isTitled(Draft draft, int i) {
        Optional<Name> kind = draft.names().stream()
                .filter(name -> name.to() == i && name.isOf("Drug") && drugNouns.contains(draft.lemma(i - 1)))
                .findFirst();
        boolean singular = kind.isPresent()
                && draft.token(i - 1).is("NN")
                && !draft.token(i - 1).is("NNS");
        boolean article = kind.isPresent() && draft.word(kind.get().from() - 1).equalsIgnoreCase("the");
        return singular && article && NounPhrase.endsAt(draft, i);
    }

    /// Told from other nouns ("the PD-1 inhibitor market") by its form, or by coming again and never with an article.
    private static boolean isName(String word, List<Draft> all) {
        if (word.matches(".*[\\p{Lu}\\d].*")) {
            return true;
        }
        int times = 0;
        for (Draft draft : all) {
            for (int i = 0; i < draft.size(); i++) {
                if (draft.word(i).equalsIgnoreCase(word)) {
                    times++;
                    if (i > 0 && draft.token(i - 1).is("DT", "PRP$")) {
                        return false;
                    }
                }
            }
        }
        return times > 1;
    }

    private static Draft mark(Draft draft, Map<String, Concept> introduced) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            for (int to = Math.min(i + 2, draft.size()); to > i; to--) {
                Optional<Concept> concept = concept(draft.words(i, to), i, introduced);
                boolean counts = to == i + 1 && draft.token(i).is("CD") && isCount(draft, i);
                if (concept.isPresent() && !counts && marked.isFree(i, to)) {
                    marked = marked.with(i, to, concept.get(), Found.FORM);
                }
            }
        }
        return marked;
    }

    private static Optional<Concept> concept(String words, int at, Map<String, Concept> introduced) {
        Optional<Concept> concept = Optional.ofNullable(introduced.get(words));
        String inside = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return at == 0 ? concept.or(() -> Optional.ofNullable(introduced.get(inside))) : concept;
    }

    /// A number that counts something is no name.
    private static boolean isCount(Draft draft, int i) {
        return i + 1 < draft.size() && draft.token(i + 1).is("N", "CD", "JJ", "HYPH", "SYM");
    }
}
