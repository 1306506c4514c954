package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Role.Aspect;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;

/// From a noun phrase to what it speaks of: the mention at its head, or the one that a head such as "levels",
/// "activity",
/// "treatment" or "loss" passes on to. A mention that only modifies another head ("docetaxel resistance") fills no
/// place.
final class Roles {

    private static final Set<String> NO = Set.of("no", "not", "neither", "nor", "few", "little");
    private static final int DEEPEST = 3;

    private final Set<String> amounts;
    private final Set<String> activities;
    private final Set<String> transparent;
    private final Set<String> losses;

    Roles(Lexicon lexicon) {
        this.amounts = Set.copyOf(lexicon.of("amountNoun"));
        this.activities = Set.copyOf(lexicon.of("activityNoun"));
        this.transparent = Set.copyOf(lexicon.of("transparentNoun"));
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
    }

    /// The mentions that the phrase at chunk c, its complements and what is coordinated with those stand for.
    List<Role> at(Layout layout, int c) {
        return layout.at(c)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                .map(chunk -> at(layout, c, DEEPEST))
                .orElse(List.of());
    }

    /// The name that begins at a token, articles and adjectives before it aside.
    List<Role> beginningAt(Layout layout, int token) {
        Words words = layout.words();
        int i = token;
        while (words.is(i, "DT", "JJ", "RB") && words.beginningAt(i).isEmpty()) {
            i++;
        }
        return words.beginningAt(i)
                .map(mention -> List.of(role(words, mention, token, false)))
                .orElse(List.of());
    }

    private List<Role> at(Layout layout, int c, int depth) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        Optional<Mention> head = words.mention(phrase.head());
        boolean no = NO.contains(words.lower(phrase.from()))
                || NO.contains(layout.word(c - 1)) && layout.is(c - 1, Kind.ADVERB);
        if (head.isPresent() && !speaksOfProtein(layout, c, head.get(), depth)) {
            return List.of(role(words, head.get(), phrase.from(), no));
        }
        Meaning meaning = meaning(words, phrase, layout.word(c + 1));
        if (!meaning.passesOn() || depth == 0) {
            return List.of();
        }
        List<Role> inside = modifier(words, phrase)
                .map(mention -> List.of(role(words, mention, phrase.from(), no)))
                .orElseGet(() -> complement(layout, c, depth));
        return inside.stream()
                .map(role -> new Role(
                        role.mention(),
                        Math.min(phrase.from(), role.from()),
                        Math.max(phrase.to(), role.to()),
                        meaning.aspect() == Aspect.THING ? role.aspect() : meaning.aspect(),
                        role.turned() ^ meaning.turns(),
                        role.negated() || no))
                .toList();
    }

    /// "phosphorylation of Akt", "Akt phosphorylation": a process that a list knows, but what is spoken of is the
    /// protein.
    private boolean speaksOfProtein(Layout layout, int c, Mention head, int depth) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        String noun = words.lemma(phrase.head());
        boolean aspect = activities.contains(noun) || amounts.contains(noun);
        if (!aspect || depth == 0 || words.end(head) - words.first(head) > 1) {
            return false;
        }
        List<Role> of = modifier(words, phrase)
                .map(mention -> List.of(role(words, mention, 0, false)))
                .orElseGet(() -> complement(layout, c, depth));
        return !of.isEmpty() && types(of).equals(Set.of("Protein"));
    }

    private static Role role(Words words, Mention mention, int from, boolean negated) {
        return new Role(
                mention, Math.min(from, words.first(mention)), words.end(mention), Aspect.THING, false, negated);
    }

    private record Meaning(boolean passesOn, Aspect aspect, boolean turns) {}

    private Meaning meaning(Words words, Chunk phrase, String next) {
        String head = words.lemma(phrase.head());
        if (losses.contains(head)) {
            return new Meaning(true, Aspect.THING, true);
        }
        if (amounts.contains(head)) {
            return new Meaning(true, Aspect.AMOUNT, false);
        }
        if (activities.contains(head)) {
            return new Meaning(true, Aspect.ACTIVITY, false);
        }
        return new Meaning(transparent.contains(head) || transparent.contains(head + " " + next), Aspect.THING, false);
    }

    /// The mention right before the head noun: "CXCR4 expression", "EGFR signaling activity".
    private Optional<Mention> modifier(Words words, Chunk phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Optional<Mention> mention = words.mention(i);
            if (mention.isPresent()) {
                return mention;
            }
            String lemma = words.lemma(i);
            boolean passes = amounts.contains(lemma) || activities.contains(lemma) || transparent.contains(lemma);
            if (!passes && !words.is(i, "JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The mentions behind "of", "with" or "in".
    private List<Role> complement(Layout layout, int c, int depth) {
        boolean preposition = layout.is(c + 1, Kind.PREPOSITION)
                && Set.of("of", "with", "for", "to", "against", "between").contains(layout.word(c + 1));
        return preposition && layout.is(c + 2, Kind.NOUN_PHRASE)
                ? list(layout, c + 2, layout.size(), depth - 1)
                : List.of();
    }

    /// What the phrase at c and those coordinated behind it stand for: "A, B and C", "A but not B".
    List<Role> listFrom(Layout layout, int c) {
        return list(layout, c, layout.size(), DEEPEST);
    }

    /// The list that begins at chunk c and goes no further than chunk last.
    private List<Role> list(Layout layout, int c, int last, int depth) {
        List<Role> roles = new ArrayList<>(at(layout, c, depth));
        int at = c;
        Optional<Integer> next = nextInList(layout, at, last);
        boolean closed = false;
        while (next.isPresent() && next.get() <= last && !(closed && opensClause(layout, next.get()))) {
            closed |= layout.is(next.get() - 1, Kind.CONJUNCTION);
            boolean negated = isNegatedJoint(layout, at, next.get());
            if (!joinsComplement(layout, c, next.get(), depth)) {
                at(layout, next.get(), depth).forEach(role -> roles.add(negated ? role.asNegated() : role));
            }
            at = next.get();
            next = nextInList(layout, at, last);
        }
        return shareLastNoun(layout, at, roles);
    }

    /// Behind a list that "and" has closed, another ", and" begins something new.
    private static boolean opensClause(Layout layout, int c) {
        return layout.is(c - 1, Kind.CONJUNCTION) && layout.is(c - 2, Kind.COMMA);
    }

    /// In "cIAP1 and cIAP2 degradation" both are degraded: what the last noun says holds of the bare names before it.
    private static List<Role> shareLastNoun(Layout layout, int last, List<Role> roles) {
        boolean noun = roles.size() > 1
                && layout.at(last)
                        .filter(chunk -> layout.words().mention(chunk.head()).isEmpty())
                        .isPresent()
                && roles.getLast().from() >= layout.at(last).orElseThrow().from();
        if (!noun) {
            return roles;
        }
        Role model = roles.getLast();
        return roles.stream()
                .map(role -> role.aspect() == Aspect.THING
                                && !role.turned()
                                && role.mention()
                                        .concept()
                                        .type()
                                        .equals(model.mention().concept().type())
                        ? new Role(
                                role.mention(), role.from(), role.to(), model.aspect(), model.turned(), role.negated())
                        : role)
                .toList();
    }

    /// In "apoptosis of PC-3 and DU145 cells" the second cell line joins the first, not the process.
    private boolean joinsComplement(Layout layout, int c, int next, int depth) {
        if (afterComplements(layout, c) == c + 1 || !layout.is(c + 2, Kind.NOUN_PHRASE)) {
            return false;
        }
        boolean passing =
                layout.words().mention(layout.at(c).orElseThrow().head()).isEmpty();
        if (passing && !at(layout, c + 2, depth).isEmpty()) {
            return true;
        }
        Set<String> head = types(at(layout, c, depth));
        Set<String> complement = types(at(layout, c + 2, depth));
        Set<String> joined = types(at(layout, next, depth));
        return !head.isEmpty() && !head.containsAll(joined) && complement.containsAll(joined);
    }

    private static Set<String> types(List<Role> roles) {
        return roles.stream()
                .map(role -> role.mention().concept().type().name())
                .collect(Collectors.toSet());
    }

    /// Index of the phrase that is coordinated behind the one at c.
    Optional<Integer> nextInList(Layout layout, int c) {
        return nextInList(layout, c, layout.size());
    }

    /// The same for a list whose last phrase is known and may be followed by the verb that the list is the subject of.
    private Optional<Integer> nextInList(Layout layout, int c, int last) {
        int end = afterComplements(layout, c);
        int next = end;
        boolean joint = false;
        while (layout.is(next, Kind.COMMA, Kind.CONJUNCTION) || isJointWord(layout, next)) {
            joint = true;
            next++;
        }
        boolean comma = next == end + 1 && layout.is(end, Kind.COMMA);
        boolean phrase = joint && layout.is(next, Kind.NOUN_PHRASE);
        if (!phrase || next != last && isSubject(layout, next) || comma && !isEnumeration(layout, next)) {
            return Optional.empty();
        }
        return Optional.of(next);
    }

    private static boolean isJointWord(Layout layout, int c) {
        return layout.word(c).equals("not") || layout.word(c).equals("also") && layout.is(c - 1, Kind.CONJUNCTION);
    }

    private static boolean isNegatedJoint(Layout layout, int from, int to) {
        for (int c = from + 1; c < to; c++) {
            if (layout.word(c).equals("not") || layout.word(c).equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /// Past "of X" and "in Y" behind a phrase.
    private static int afterComplements(Layout layout, int c) {
        int end = c + 1;
        while (layout.is(end, Kind.PREPOSITION)
                && Set.of("of", "in", "on", "for").contains(layout.word(end))
                && layout.is(end + 1, Kind.NOUN_PHRASE)) {
            end += 2;
        }
        return end;
    }

    /// A phrase that a verb follows is the subject of another clause.
    private static boolean isSubject(Layout layout, int c) {
        int next = afterComplements(layout, c);
        while (layout.is(next, Kind.ADVERB)) {
            next++;
        }
        Words words = layout.words();
        return layout.at(next)
                .filter(chunk -> chunk.is(Kind.VERBS)
                        && !words.is(chunk.from(), "VBN", "VBG")
                        && !words.lower(chunk.from()).equals("to"))
                .isPresent();
    }

    /// Behind a mere comma only a list goes on: there must be a conjunction further on.
    private boolean isEnumeration(Layout layout, int c) {
        int at = c;
        for (int steps = 0; steps < 12; steps++) {
            at = afterComplements(layout, at);
            if (layout.is(at, Kind.CONJUNCTION)) {
                return layout.is(at + 1, Kind.NOUN_PHRASE);
            }
            if (!layout.is(at, Kind.COMMA)) {
                return false;
            }
            if (layout.is(at + 1, Kind.CONJUNCTION)) {
                return layout.is(at + 2, Kind.NOUN_PHRASE);
            }
            if (!layout.is(at + 1, Kind.NOUN_PHRASE)) {
                return false;
            }
            at++;
        }
        return false;
    }

    /// What the phrase at c and those coordinated before it stand for, in reading order.
    List<Role> listTo(Layout layout, int c) {
        int first = c;
        for (int candidate = c - 1; candidate >= 0 && candidate > c - 24; candidate--) {
            if (layout.is(candidate, Kind.VERBS, Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR)) {
                break;
            }
            if (layout.is(candidate, Kind.NOUN_PHRASE) && reaches(layout, candidate, c)) {
                first = candidate;
            }
        }
        return list(layout, first, c, DEEPEST);
    }

    private boolean reaches(Layout layout, int from, int to) {
        Optional<Integer> at = Optional.of(from);
        int steps = 0;
        while (at.isPresent() && at.get() < to) {
            at = nextInListBeforeVerb(layout, at.get(), to);
            steps++;
        }
        boolean newClause = steps == 1 && layout.is(to - 1, Kind.CONJUNCTION) && layout.is(to - 2, Kind.COMMA);
        return at.isPresent() && at.get() == to && !newClause;
    }

    /// As {@link #nextInList}, but the last phrase may be followed by the verb whose subject the list is.
    private Optional<Integer> nextInListBeforeVerb(Layout layout, int c, int last) {
        int end = afterComplements(layout, c);
        int next = end;
        while (layout.is(next, Kind.COMMA, Kind.CONJUNCTION) || isJointWord(layout, next)) {
            next++;
        }
        boolean comma = next == end + 1 && layout.is(end, Kind.COMMA);
        boolean joint = next > end && layout.is(next, Kind.NOUN_PHRASE) && !(comma && next == last);
        return joint ? Optional.of(next) : Optional.empty();
    }
}
