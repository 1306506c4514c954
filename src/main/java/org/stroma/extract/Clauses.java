package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.model.Lexicon;

/// Finds subject and objects of a verb group by what stands around it.
final class Clauses {

    /// What follows these may begin a clause of its own: "during ISO induced infarction".
    private static final Set<String> OF_TIME = Set.of("during", "following", "despite", "than", "like", "upon");

    private static final Set<String> MEANS = Set.of("by", "through", "via", "without");
    private static final Set<String> USING = Set.of("use", "utilize", "utilise", "administer", "employ", "give", "add");
    /// "reduced the ability of X to block": who is able is X.
    private static final Set<String> ABILITIES =
            Set.of("ability", "capacity", "capability", "power", "potential", "tendency", "propensity");

    private static final int FARTHEST = 40;

    private final Roles roles;
    private final Set<String> causatives;
    private final Set<String> lossVerbs;

    Clauses(Roles roles, Lexicon lexicon) {
        this.roles = roles;
        this.causatives = Set.copyOf(lexicon.of("causativeVerb"));
        this.lossVerbs = Set.copyOf(lexicon.of("lossVerb"));
    }

    /// What the verb group at chunk v is said of; empty where that cannot be told.
    List<Role> subjects(Layout layout, int v) {
        return subjects(layout, v, FARTHEST);
    }

    private List<Role> subjects(Layout layout, int v, int patience) {
        if (patience == 0) {
            return List.of();
        }
        int c = ClauseForms.back(layout, v - 1);
        Words words = layout.words();
        Chunk verbs = layout.at(v).orElseThrow();
        boolean infinitive = words.lower(verbs.from()).equals("to");
        boolean participle = words.lower(verbs.from()).endsWith("ing")
                || words.is(verbs.from(), "VBG", "VBN")
                || ClauseForms.isBareParticiple(layout, v)
                || ClauseForms.isLatePast(layout, v);
        if (layout.is(c, Kind.RELATIVE)) {
            return antecedent(layout, ClauseForms.agreeing(layout, c - 1, v));
        }
        if (layout.is(c, Kind.NOUN_PHRASE)) {
            Optional<Integer> gerund =
                    participle || infinitive ? Optional.empty() : ClauseForms.gerundBefore(layout, c);
            if (gerund.isPresent()) {
                return ofGerund(layout, gerund.get());
            }
            return infinitive ? ofInfinitive(layout, c, patience) : ofPhrase(layout, c, participle);
        }
        boolean shares = layout.is(c, Kind.COMMA)
                && !ClauseForms.isBareParticiple(layout, v)
                && isSharing(layout, c, participle, infinitive);
        if (layout.is(c, Kind.CONJUNCTION) || shares) {
            return shared(layout, c, patience);
        }
        if (layout.is(c, Kind.COMMA)) {
            return ClauseForms.isBareParticiple(layout, v)
                    ? roles.at(layout, c - 1)
                    : acrossComma(layout, v, c, patience);
        }
        if (layout.is(c, Kind.PREPOSITION) && participle && MEANS.contains(layout.word(c))) {
            // "growth was reduced by inhibiting FASN": who inhibits it is not said.
            boolean passive = ClauseForms.verbBefore(layout, c)
                    .filter(before -> ClauseForms.isPassive(layout, before))
                    .isPresent();
            return passive ? List.of() : shared(layout, c, patience);
        }
        return infinitive && layout.is(c, Kind.VERBS, Kind.ADJECTIVE) ? subjectsBefore(layout, c, patience) : List.of();
    }

    private List<Role> ofGerund(Layout layout, int gerund) {
        String verb = layout.words().lemma(layout.at(gerund).orElseThrow().head());
        if (lossVerbs.contains(verb)) {
            return objects(layout, gerund + 1).stream().map(Role::asTurned).toList();
        }
        return USING.contains(verb) ? objects(layout, gerund + 1) : List.of();
    }

    private List<Role> subjectsBefore(Layout layout, int c, int patience) {
        int v = layout.is(c, Kind.VERBS) ? c : ClauseForms.back(layout, c - 1);
        return layout.is(v, Kind.VERBS) ? subjects(layout, v, patience - 1) : List.of();
    }

    /// "the receptor, which": the phrase right before, over a comma.
    private List<Role> antecedent(Layout layout, int c) {
        int at = layout.is(c, Kind.COMMA) ? c - 1 : c;
        if (layout.is(at, Kind.PREPOSITION)) {
            return List.of();
        }
        List<Role> nearest = roles.at(layout, at);
        if (nearest.isEmpty() && layout.is(at - 1, Kind.COMMA) && layout.is(at - 2, Kind.NOUN_PHRASE)) {
            return roles.at(layout, at - 2);
        }
        if (nearest.isEmpty() && layout.is(at - 1, Kind.VERBS) && ClauseForms.isCopula(layout, at - 1)) {
            return subjects(layout, at - 1);
        }
        boolean ofHead = nearest.isEmpty() && layout.word(at - 1).equals("of");
        return ofHead ? roles.at(layout, at - 2) : nearest;
    }

    /// The phrase before a verb is its subject, unless it complements an earlier phrase: "T cells in the tumor
    /// secrete".
    private List<Role> ofPhrase(Layout layout, int c, boolean participle) {
        if (participle) {
            return explained(layout, c);
        }
        int head = ClauseForms.beforeParticiple(layout, c);
        while (layout.is(head - 1, Kind.PREPOSITION) && layout.is(head - 2, Kind.NOUN_PHRASE)) {
            head -= 2;
        }
        if (layout.is(c - 1, Kind.PREPOSITION) && OF_TIME.contains(layout.word(c - 1))) {
            return List.of();
        }
        boolean begins = head == c || !layout.is(head - 1, Kind.PREPOSITION);
        return begins ? roles.listTo(layout, head) : List.of();
    }

    /// What a participle behind a phrase is said of: "inhibition of CXCR4 induced by" is said of the inhibition.
    List<Role> explained(Layout layout, int c) {
        List<Role> nearest = roles.at(layout, c);
        boolean of = layout.word(c - 1).equals("of") && layout.is(c - 2, Kind.NOUN_PHRASE);
        List<Role> head = of ? roles.at(layout, c - 2) : List.of();
        boolean same = nearest.size() == 1
                && head.size() == 1
                && head.getFirst().mention().equals(nearest.getFirst().mention());
        return same ? head : nearest;
    }

    /// "using plerixafor to free", "allows T cells to enter": the phrase itself; else the subject of the verb before.
    private List<Role> ofInfinitive(Layout layout, int c, int patience) {
        int before = c;
        while (layout.is(before - 1, Kind.PREPOSITION) && layout.is(before - 2, Kind.NOUN_PHRASE)) {
            before -= 2;
        }
        if (before < c
                && ABILITIES.contains(
                        layout.words().lemma(layout.at(before).orElseThrow().head()))) {
            return roles.listTo(layout, before);
        }
        int v = ClauseForms.back(layout, before - 1);
        if (!layout.is(v, Kind.VERBS)) {
            return List.of();
        }
        String verb = layout.words().lemma(layout.at(v).orElseThrow().head());
        // "X is given with Y to free": what is given is X.
        boolean beside = layout.is(v + 1, Kind.PREPOSITION);
        boolean own = USING.contains(verb) && !beside || causatives.contains(verb);
        return own ? roles.listTo(layout, before) : subjects(layout, v, patience - 1);
    }

    /// ", blocking", ", to block", "X binds Y and blocks Z": the subject of the verb before.
    private boolean isSharing(Layout layout, int c, boolean participle, boolean infinitive) {
        return (participle || infinitive)
                && layout.is(ClauseForms.back(layout, c - 1), Kind.NOUN_PHRASE, Kind.VERBS, Kind.ADJECTIVE)
                && ClauseForms.verbBefore(layout, c).isPresent();
    }

    private List<Role> shared(Layout layout, int c, int patience) {
        return ClauseForms.verbBefore(layout, c)
                .map(v -> subjects(layout, v, patience - 1))
                .orElse(List.of());
    }

    /// Over an aside, or in a list of clauses: "X reduced A, increased B and blocked C".
    private List<Role> acrossComma(Layout layout, int v, int comma, int patience) {
        List<Role> aside = acrossAside(layout, comma);
        if (!aside.isEmpty()) {
            return aside;
        }
        Words words = layout.words();
        Optional<Integer> before = ClauseForms.verbBefore(layout, comma);
        boolean series = before.isPresent()
                && layout.is(comma - 1, Kind.NOUN_PHRASE)
                && words.is(layout.at(v).orElseThrow().head(), ClauseForms.tense(layout, before.get()))
                && ClauseForms.inOneClause(layout, before.get(), comma);
        return series ? subjects(layout, before.get(), patience - 1) : List.of();
    }

    /// "Plerixafor, a CXCR4 antagonist, mobilizes": over the aside between two commas.
    private List<Role> acrossAside(Layout layout, int comma) {
        for (int at = comma - 1; at > 0; at--) {
            if (layout.is(at, Kind.BREAK)) {
                return List.of();
            }
            if (layout.is(at, Kind.COMMA)
                    && layout.is(at - 1, Kind.NOUN_PHRASE)
                    && ClauseForms.opensAside(layout, at + 1)) {
                List<Role> subjects = new ArrayList<>(ofPhrase(layout, at - 1, false));
                subjects.addAll(excepted(layout, at + 1));
                return List.copyOf(subjects);
            }
        }
        return List.of();
    }

    /// "A, but not B, blocks C": denied of B.
    private List<Role> excepted(Layout layout, int c) {
        int name = layout.is(c + 1, Kind.ADVERB) ? c + 2 : c + 1;
        return ClauseForms.isExcept(layout, c) && layout.is(name, Kind.NOUN_PHRASE)
                ? roles.listFrom(layout, name).stream().map(Role::asNegated).toList()
                : List.of();
    }

    /// What begins at a token behind a verb and its particles: a name inside a phrase ("recruitment of eosinophils",
    /// where
    /// "drive the recruitment of" has been read), else the phrase that stands there.
    List<Role> objectsFrom(Layout layout, int token) {
        int c = layout.holding(token);
        boolean inside = c >= 0 && layout.at(c).orElseThrow().from() < token;
        return inside ? roles.beginningAt(layout, token) : objects(layout, Math.max(0, c));
    }

    /// What stands behind the verb group, where `particle` (such as "to" of "bind to") has been read already.
    List<Role> objects(Layout layout, int afterVerb) {
        int c = afterVerb;
        while (layout.is(c, Kind.ADVERB)) {
            c++;
        }
        // "does not inhibit or induce CYP3A4": the verbs share their object.
        boolean shared = c == afterVerb && layout.is(c, Kind.CONJUNCTION) && layout.is(c + 1, Kind.VERBS);
        if (shared) {
            return objects(layout, c + 2);
        }
        return layout.is(c, Kind.NOUN_PHRASE) ? roles.listFrom(layout, c) : List.of();
    }

    /// The phrases behind "by", within the clause.
    List<Role> agents(Layout layout, int v) {
        for (int c = v + 1; c < layout.size() && c <= v + 8; c++) {
            if (layout.is(c, Kind.BREAK, Kind.VERBS, Kind.RELATIVE, Kind.SUBORDINATOR)) {
                return List.of();
            }
            if (layout.is(c, Kind.PREPOSITION) && layout.word(c).equals("by")) {
                return roles.listFrom(layout, c + 1);
            }
        }
        return List.of();
    }
}
