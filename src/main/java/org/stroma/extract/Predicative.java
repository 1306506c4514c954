package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// States: "tumors (are) resistant to X", "X (is) approved for Y", and the other way round "CXCR4 (is) expressed on T
/// cells".
final class Predicative implements Construction {

    private static final Set<String> COPULAS =
            Set.of("be", "become", "remain", "appear", "seem", "prove", "stay", "is", "are", "was", "were");

    private final Clauses clauses;
    private final Roles roles;

    Predicative(Clauses clauses, Roles roles) {
        this.clauses = clauses;
        this.roles = roles;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            Chunk chunk = layout.at(c).orElseThrow();
            int word = endsInParticiple(layout.words(), chunk) ? chunk.to() - 1 : chunk.head();
            for (Form form : List.of(Form.PREDICATIVE, Form.INVERSE_PREDICATIVE)) {
                for (Saying saying : triggers.at(form, layout.words(), word)) {
                    read(layout, c, saying, candidates);
                }
            }
        }
        return candidates;
    }

    /// "is FDA-approved for": the participle behind the hyphen is the word.
    private static boolean endsInParticiple(Words words, Chunk chunk) {
        return chunk.to() - chunk.from() > 2 && words.lower(chunk.to() - 2).equals("-") && words.is(chunk.to() - 1, "V", "JJ");
    }

    private void read(Layout layout, int c, Saying saying, List<Candidate> into) {
        Chunk chunk = layout.at(c).orElseThrow();
        int after = behindWords(layout, c, saying);
        if (after < 0) {
            return;
        }
        List<Role> left = left(layout, c);
        List<Role> right = roles.listFrom(layout, after);
        boolean inverse = saying.wording().form() == Form.INVERSE_PREDICATIVE;
        for (Role one : left) {
            for (Role other : right) {
                into.add(new Candidate(
                        inverse ? "inverse-predicative" : "predicative",
                        saying,
                        inverse ? other : one,
                        inverse ? one : other,
                        chunk.head(),
                        verbStart(layout, c),
                        0.85));
            }
        }
    }

    /// The chunk behind all words of the wording, or -1 if they are not there or no phrase follows.
    private static int behindWords(Layout layout, int c, Saying saying) {
        int at = c + 1;
        for (String word :
                saying.wording().words().subList(1, saying.wording().words().size())) {
            while ((layout.is(at, Kind.ADVERB) || isYear(layout, at)) && !layout.word(at).equals(word)) {
                at++;
            }
            if (!layout.word(at).equals(word)) {
                return -1;
            }
            at++;
        }
        return layout.is(at, Kind.NOUN_PHRASE) ? at : -1;
    }

    private static boolean isYear(Layout layout, int c) {
        return layout.at(c).filter(chunk -> chunk.to() - chunk.from() == 1).isPresent() && layout.word(c).matches("(?:19|20)\\d\\d");
    }

    /// The subject of the copula before; without copula, the phrase right before: "tumors resistant to".
    private List<Role> left(Layout layout, int c) {
        if (layout.is(c, Kind.VERBS)) {
            return clauses.subjects(layout, c);
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
        return layout.is(before, Kind.NOUN_PHRASE) ? roles.at(layout, before) : List.of();
    }

    private static int verbStart(Layout layout, int c) {
        int before = c;
        while (layout.is(before - 1, Kind.ADVERB, Kind.VERBS)) {
            before--;
        }
        return layout.at(before).orElseThrow().from();
    }
}
