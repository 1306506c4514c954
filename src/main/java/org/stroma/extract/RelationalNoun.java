package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;
import org.stroma.model.Wording.Form;

/// Nouns for what one thing is to another: "the side effects of S include O", "O was the commonest adverse event with
/// S", "CCR5 (ligands: O)". Where nobody says whose they are, they are those of the topic.
final class RelationalNoun implements Construction {

    private static final Set<String> SUCH_AS = Set.of("such", "including", "like", "e.g.");
    private static final Set<String> AMONG = Set.of("among", "of", "amongst");
    private static final Set<String> WARNING_OF = Set.of("for", "about", "regarding");
    private static final Set<String> LISTING = Set.of("be", "is", "are", "was", "were", "include", "comprise");

    private final Roles roles;
    private final Clauses clauses;
    private final Possessors possessors;
    private final Set<String> vague;

    RelationalNoun(Roles roles, Clauses clauses, Possessors possessors, Lexicon lexicon) {
        this.vague = Set.copyOf(lexicon.of("vagueNoun"));
        this.roles = roles;
        this.clauses = clauses;
        this.possessors = possessors;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if (layout.is(c, Kind.NOUN_PHRASE)) {
                int noun = layout.at(c).orElseThrow().head();
                for (Saying saying : triggers.at(Form.RELATIONAL_NOUN, layout.words(), noun)) {
                    read(layout, triggers, c, saying, candidates);
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, Triggers triggers, int c, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        int noun = phrase.head();
        List<Role> objects = objects(layout, c).stream()
                .filter(role ->
                        saying.relation().takesObject(role.mention().concept().type()))
                .filter(role ->
                        triggers.at(Form.RELATIONAL_NOUN, words, role.to() - 1).isEmpty())
                .filter(role -> !vague.contains(words.lemma(role.to() - 1)))
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        for (Role whose : possessors.of(layout, c, saying)) {
            for (Role object : objects) {
                boolean turn = saying.relation().symmetric();
                Role subject = turn ? object : whose;
                into.add(new Candidate(
                        "relational-noun", saying, subject, turn ? whose : object, noun, phrase.from(), 0.85));
            }
        }
    }

    private List<Role> objects(Layout layout, int c) {
        int verb = listVerb(layout, c);
        if (verb > 0) {
            return Enumeration.from(layout, roles, verb + 1).roles();
        }
        int after = afterPossessor(layout, c);
        if (layout.is(after, Kind.BREAK) && layout.word(after).matches("[:–—]")) {
            return Enumeration.from(layout, roles, after + 1).roles();
        }
        Optional<Integer> examples = examples(layout, after);
        if (examples.isPresent()) {
            return Enumeration.from(layout, roles, examples.get()).roles();
        }
        if (WARNING_OF.contains(layout.word(c + 1)) && !isGiven(layout, c + 2)) {
            return roles.listFrom(layout, c + 2);
        }
        return predicated(layout, c);
    }

    /// The verb behind the noun that lists what it speaks of: "adverse events reported with S were".
    private static int listVerb(Layout layout, int c) {
        Words words = layout.words();
        for (int v = c + 1; v < layout.size() && v <= c + 10; v++) {
            if (layout.is(v, Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR)) {
                return -1;
            }
            if (layout.is(v, Kind.VERBS)) {
                Chunk verbs = layout.at(v).orElseThrow();
                if (LISTING.contains(words.lemma(verbs.head()))
                        && !words.lower(verbs.head()).endsWith("ing")) {
                    return v;
                }
                boolean participle = words.is(verbs.from(), "VBN", "VBG")
                        || words.is(verbs.from(), "VBD") && layout.is(v + 1, Kind.PREPOSITION);
                if (!participle || verbs.from() != verbs.head()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /// Past "of S", "with S", "in patients treated with S".
    private static int afterPossessor(Layout layout, int c) {
        int at = c + 1;
        while (layout.is(at, Kind.PREPOSITION) && layout.is(at + 1, Kind.NOUN_PHRASE)
                || layout.is(at, Kind.VERBS) && isParticiple(layout, at)) {
            at += layout.is(at, Kind.VERBS) && !layout.is(at + 1, Kind.NOUN_PHRASE) ? 1 : 2;
        }
        return at;
    }

    private static boolean isParticiple(Layout layout, int v) {
        return layout.words().is(layout.at(v).orElseThrow().from(), "VBN", "VBG") && !SUCH_AS.contains(layout.word(v));
    }

    /// Where the examples begin behind "such as" or ", including".
    private static Optional<Integer> examples(Layout layout, int after) {
        int at = layout.is(after, Kind.COMMA) ? after + 1 : after;
        if (!SUCH_AS.contains(layout.word(at))) {
            return Optional.empty();
        }
        return Optional.of(layout.word(at).equals("such") ? at + 2 : at + 1);
    }

    private static boolean isGiven(Layout layout, int c) {
        return layout.at(c)
                .flatMap(chunk -> layout.words().mention(chunk.head()))
                .filter(Possessors::isGiven)
                .isPresent();
    }

    /// "O and P were among the commonest side effects".
    private List<Role> predicated(Layout layout, int c) {
        int v = layout.is(c - 1, Kind.PREPOSITION) && AMONG.contains(layout.word(c - 1)) ? c - 2 : c - 1;
        while (layout.is(v, Kind.ADVERB)) {
            v--;
        }
        boolean copula = layout.at(v)
                .filter(chunk -> chunk.is(Kind.VERBS)
                        && LISTING.contains(layout.words().lemma(chunk.head()))
                        && !layout.words().lemma(chunk.head()).startsWith("in"))
                .isPresent();
        return copula
                ? clauses.subjects(layout, v).stream()
                        .filter(role -> !Possessors.isGiven(role.mention()))
                        .toList()
                : List.of();
    }

    static Mention standIn(Words words, int token, Mention topic) {
        return new Mention(words.token(token).span(), topic.concept(), Mention.Found.REFERENCE);
    }
}
