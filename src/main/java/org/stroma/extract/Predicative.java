package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// States: "tumors (are) resistant to X", "X (is) approved for Y", and the other way round "CXCR4 (is) expressed on T
/// cells".
final class Predicative implements Construction {

    private static final Set<String> COPULAS =
            Set.of("be", "become", "remain", "appear", "seem", "prove", "stay", "is", "are", "was", "were");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Clauses clauses;
    private final Roles roles;

    Predicative(Clauses clauses, Roles roles) {
        this.clauses = clauses;
        this.roles = roles;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        Words words = layout.words();
        for (int c = 0; c < layout.size(); c++) {
            Chunk chunk = layout.at(c).orElseThrow();
            for (int i = chunk.from(); i < chunk.to(); i++) {
                if (words.mention(i).isEmpty() && canBeState(words, chunk, i)) {
                    for (Form form : List.of(Form.PREDICATIVE, Form.INVERSE_PREDICATIVE)) {
                        for (Saying saying : triggers.at(form, words, i)) {
                            read(layout, c, i, saying, candidates);
                        }
                    }
                }
            }
        }
        return candidates;
    }

    /// The head of its chunk, a verb of a verb group ("approved to treat"), or the participle of "is FDA-approved for".
    private static boolean canBeState(Words words, Chunk chunk, int i) {
        return i == chunk.head()
                || chunk.is(Kind.VERBS)
                || i == chunk.to() - 1 && words.lower(i - 1).equals("-");
    }

    private void read(Layout layout, int c, int word, Saying saying, List<Candidate> into) {
        int after = behindWords(layout, word, saying);
        if (after < 0) {
            return;
        }
        boolean inverse = saying.wording().form() == Form.INVERSE_PREDICATIVE;
        String rule = inverse ? "inverse-predicative" : "predicative";
        int verbs = verbStart(layout, c);
        Pairs.each(
                layout.words(),
                namesAClass(layout, c, saying) ? List.of() : left(layout, c),
                roles.listFrom(layout, after),
                (one, other) -> into.add(
                        new Candidate(rule, saying, inverse ? other : one, inverse ? one : other, word, verbs, 0.85)));
    }

    /// The chunk behind all words of the wording, or -1 if they are not there or no phrase follows.
    private static int behindWords(Layout layout, int first, Saying saying) {
        Words words = layout.words();
        int i = first + 1;
        for (String word :
                saying.wording().words().subList(1, saying.wording().words().size())) {
            while (!words.says(i, word) && (words.is(i, "RB") || isFigure(words, i))) {
                i++;
            }
            if (!words.says(i, word)) {
                return -1;
            }
            i++;
        }
        int c = layout.holding(i);
        while (layout.is(c, Kind.ADVERB)) {
            c++;
        }
        // "for relapsed or refractory myeloma": the adjectives share a noun.
        int noun = layout.is(c, Kind.ADJECTIVE) && layout.is(c + 1, Kind.CONJUNCTION) ? c + 2 : c;
        return layout.is(noun, Kind.NOUN_PHRASE) ? noun : -1;
    }

    /// A year, or how many there were: "approved 2007 for", "occurred in 5% of patients receiving".
    private static boolean isFigure(Words words, int i) {
        return YEAR.matcher(words.lower(i)).matches()
                || words.is(i, "CD")
                || words.lower(i).equals("%")
                || words.lower(i).equals("of") && words.lower(i - 1).equals("%");
    }

    /// The subject of the copula before; without copula, the phrase right before: "tumors resistant to".
    private List<Role> left(Layout layout, int c) {
        if (layout.is(c, Kind.VERBS)) {
            return isPredicate(layout, c - 1) ? clauses.subjects(layout, c - 2) : clauses.subjects(layout, c);
        }
        int before = c - 1;
        while (layout.is(before, Kind.ADVERB)) {
            before--;
        }
        if (layout.is(before, Kind.VERBS)) {
            boolean copula = COPULAS.contains(
                    layout.words().lemma(layout.at(before).orElseThrow().head()));
            return copula ? clauses.subjects(layout, before) : List.of();
        }
        if (layout.is(before, Kind.COMMA)) {
            before--;
        }
        return layout.is(before, Kind.NOUN_PHRASE) ? clauses.explained(layout, before) : List.of();
    }

    /// In "an inhibitor known as X" the name is that of one inhibitor, no other name for all of them.
    private static boolean namesAClass(Layout layout, int c, Saying saying) {
        boolean alias = saying.relation().symmetric() && saying.relation().sameClass();
        return alias
                && layout.at(c - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && layout.words().lower(chunk.from()).matches("an?"))
                        .isPresent();
    }

    /// "X is an inhibitor indicated for": what the phrase before is said of is X.
    private static boolean isPredicate(Layout layout, int c) {
        return layout.is(c, Kind.NOUN_PHRASE)
                && layout.words().is(layout.at(c + 1).orElseThrow().from(), "VBN")
                && layout.at(c - 1)
                        .filter(chunk -> chunk.is(Kind.VERBS)
                                && layout.words().lemma(chunk.head()).equals("be"))
                        .isPresent();
    }

    private static int verbStart(Layout layout, int c) {
        int before = c;
        while (layout.is(before - 1, Kind.ADVERB, Kind.VERBS)) {
            before--;
        }
        return layout.at(before).orElseThrow().from();
    }
}
