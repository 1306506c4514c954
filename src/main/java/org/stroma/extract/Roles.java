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

    private final HeadNouns nouns;
    private final Set<String> noDenials;
    private final Set<String> expressed;
    private final Bracketed bracketed;

    Roles(Lexicon lexicon) {
        this.nouns = new HeadNouns(lexicon);
        this.noDenials = Set.copyOf(lexicon.of("pseudoNegation"));
        this.expressed = Set.copyOf(lexicon.of("expressedNoun"));
        this.bracketed = new Bracketed(lexicon);
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
        boolean no = saysNo(words, phrase.from())
                || layout.is(c - 1, Kind.ADVERB)
                        && saysNo(words, layout.at(c - 1).orElseThrow().from());
        if (head.isPresent() && !speaksOfProtein(layout, c, head.get(), depth)) {
            boolean less = head.get().concept().type().name().equals("Process")
                            && nouns.isLess(words, phrase.from(), words.first(head.get()))
                    || nouns.isTakenAway(words, phrase.from());
            return words.alike(head.get()).stream()
                    .map(mention -> role(words, mention, phrase.from(), no))
                    .map(role -> less ? role.asTurned() : role)
                    .toList();
        }
        List<Mention> members = bracketed.members(words, phrase);
        if (!members.isEmpty()) {
            return members.stream()
                    .map(member -> role(words, member, phrase.from(), no))
                    .map(role -> expressed.contains(words.lemma(phrase.head())) ? role.asAmount() : role)
                    .toList();
        }
        HeadNouns.Meaning meaning = nouns.meaning(words, phrase, layout.word(c + 1));
        if (!meaning.passesOn() || depth == 0) {
            return List.of();
        }
        List<Role> inside = nouns.modifier(words, phrase)
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

    private boolean saysNo(Words words, int i) {
        return NO.contains(words.lower(i)) && !noDenials.contains(words.lower(i) + " " + words.lower(i + 1));
    }

    /// "phosphorylation of Akt", "Akt phosphorylation": a process that a list knows, but what is spoken of is the
    /// protein.
    private boolean speaksOfProtein(Layout layout, int c, Mention head, int depth) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        String noun = words.lemma(phrase.head());
        boolean aspect = nouns.isAspect(noun);
        if (!aspect || depth == 0 || words.end(head) - words.first(head) > 1) {
            return false;
        }
        List<Role> of = nouns.modifier(words, phrase)
                .map(mention -> List.of(role(words, mention, 0, false)))
                .orElseGet(() -> complement(layout, c, depth));
        return !of.isEmpty() && types(of).equals(Set.of("Protein"));
    }

    private static Role role(Words words, Mention mention, int from, boolean negated) {
        return new Role(
                mention, Math.min(from, words.first(mention)), words.end(mention), Aspect.THING, false, negated);
    }

    /// The mentions behind "of", "with" or "in".
    private List<Role> complement(Layout layout, int c, int depth) {
        boolean preposition = layout.is(c + 1, Kind.PREPOSITION)
                && Set.of("of", "with", "for", "to", "against", "between").contains(layout.word(c + 1));
        if (preposition && isGiven(layout, c)) {
            return list(layout, c + 4, layout.size(), depth - 1);
        }
        return preposition && layout.is(c + 2, Kind.NOUN_PHRASE)
                ? list(layout, c + 2, layout.size(), depth - 1)
                : List.of();
    }

    /// "treatment of HeLa cells with rapamycin": what is given stands behind "with".
    private boolean isGiven(Layout layout, int c) {
        String with = layout.word(c + 3);
        boolean given = layout.word(c + 1).equals("of")
                && with.matches("with|to")
                && layout.is(c + 4, Kind.NOUN_PHRASE)
                && nouns.isGivenBy(
                        layout.words().lemma(layout.at(c).orElseThrow().head()), with);
        return given
                && types(at(layout, c + 2, 0)).equals(Set.of("CellType"))
                && !at(layout, c + 4, 0).isEmpty();
    }

    /// What the phrase at c and those coordinated behind it stand for: "A, B and C", "A but not B".
    List<Role> listFrom(Layout layout, int c) {
        return list(layout, c, layout.size(), DEEPEST);
    }

    /// The list that begins at chunk c and goes no further than chunk last.
    private List<Role> list(Layout layout, int c, int last, int depth) {
        List<Role> roles = new ArrayList<>(at(layout, c, depth));
        int at = c;
        Optional<Integer> next = Lists.nextInList(layout, at, last);
        boolean closed = false;
        while (next.isPresent() && next.get() <= last && !(closed && Lists.opensClause(layout, next.get()))) {
            closed |= layout.is(next.get() - 1, Kind.CONJUNCTION);
            boolean negated = Lists.isNegatedJoint(layout, at, next.get());
            if (!joinsComplement(layout, c, next.get(), depth)) {
                at(layout, next.get(), depth).forEach(role -> roles.add(negated ? role.asNegated() : role));
            }
            at = next.get();
            next = Lists.nextInList(layout, at, last);
        }
        return shareLastNoun(layout, at, roles);
    }

    /// In "cIAP1 and cIAP2 degradation" both are degraded: what the last noun says holds of the bare names before it.
    /// In
    /// "scopolamine and tryptophan depletion" it does not: a drug is given, and seldom taken away.
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
        if (model.turned() && model.mention().concept().type().name().equals("Drug")) {
            return roles;
        }
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
        if (Lists.afterComplements(layout, c) == c + 1 || !layout.is(c + 2, Kind.NOUN_PHRASE)) {
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

    /// What the phrase at c and those coordinated before it stand for, in reading order.
    List<Role> listTo(Layout layout, int c) {
        int first = c;
        for (int candidate = c - 1; candidate >= 0 && candidate > c - 24; candidate--) {
            if (layout.is(candidate, Kind.VERBS, Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR)) {
                break;
            }
            if (layout.is(candidate, Kind.NOUN_PHRASE) && Lists.reaches(layout, candidate, c)) {
                first = candidate;
            }
        }
        List<Role> roles = new ArrayList<>(list(layout, first, c, DEEPEST));
        roles.addAll(meansOf(layout, c));
        return List.copyOf(roles);
    }

    /// In "inhibition of EGFR by gefitinib reduced growth" gefitinib reduced it, too.
    private List<Role> meansOf(Layout layout, int loss) {
        boolean taken = layout.at(loss)
                .filter(phrase -> nouns.isLoss(layout.words().lemma(phrase.head())))
                .isPresent();
        boolean by = layout.word(loss + 1).equals("of")
                && layout.word(loss + 3).matches("by|with|using")
                && layout.is(loss + 4, Kind.NOUN_PHRASE);
        return taken && by
                ? at(layout, loss + 4, 0).stream()
                        .filter(role -> role.mention().concept().type().name().equals("Drug"))
                        .toList()
                : List.of();
    }
}
