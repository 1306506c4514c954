package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From the word that heads a phrase to the roles that the phrase can fill.
final class Heads {

    private static final Set<String> INCLUDING = Set.of("including", "such as", "like");

    private final Roles roles;

    Heads(Roles roles) {
        this.roles = roles;
    }

    /// What these words stand for, each with its own phrase and what is listed with it.
    List<Role> roles(Layout layout, List<Integer> heads) {
        List<Role> all = new ArrayList<>();
        int last = heads.stream().mapToInt(Integer::intValue).max().orElse(-1);
        int before = -1;
        for (int head : heads) {
            if (before >= 0 && partedByVerb(layout, before, head)) {
                continue;
            }
            before = head;
            for (Role role : roles(layout, head, last)) {
                if (all.stream().noneMatch(other -> other.mention().equals(role.mention()))) {
                    all.add(role);
                }
            }
        }
        return List.copyOf(all);
    }

    /// Two phrases with a verb between them that no pronoun introduces are no list, whatever the tree says.
    private static boolean partedByVerb(Layout layout, int from, int to) {
        for (int c = layout.holding(from) + 1; c > 0 && c < layout.holding(to); c++) {
            boolean introduced = layout.is(c - 1, Chunk.Kind.RELATIVE, Chunk.Kind.NOUN_PHRASE)
                    && layout.words().is(layout.at(c).orElseThrow().from(), "VBN", "VBG");
            if (layout.is(c, Chunk.Kind.VERBS) && !layout.is(c - 1, Chunk.Kind.RELATIVE) && !introduced) {
                return true;
            }
        }
        return false;
    }

    /// A list of several heads is read as one, because its last noun may speak for all: "cIAP1 and cIAP2 degradation".
    private List<Role> roles(Layout layout, int head, int last) {
        int c = layout.holding(head);
        if (c < 0 || !layout.is(c, Chunk.Kind.NOUN_PHRASE) || !isHeadOf(layout, c, head)) {
            return List.of();
        }
        Words words = layout.words();
        boolean denied = words.tree().dependents(head, "cc", "advmod").stream()
                .anyMatch(one -> words.lower(one).equals("not"));
        Optional<Integer> name = nameOf(words, head);
        if (name.isPresent() && layout.holding(name.get()) > c) {
            return roles(layout, name.get(), name.get());
        }
        List<Role> own = head < last ? roles.listFrom(layout, c) : roles.at(layout, c);
        List<Role> named = own.isEmpty() ? named(layout, head) : own;
        return named.stream()
                .filter(role -> head == last || words.first(role.mention()) <= last)
                .map(role -> denied ? role.asNegated() : role)
                .toList();
    }

    /// Of a noun that no list knows, what it is said to be or to include: "its receptor, CXCR4", "effector functions,
    /// including adhesion and degranulation", "X, a feature of".
    private List<Role> named(Layout layout, int head) {
        Tree tree = layout.words().tree();
        List<Integer> names = new ArrayList<>(tree.dependents(head, "appos"));
        tree.dependents(head, "nmod").stream()
                .filter(one -> INCLUDING.contains(tree.preposition(one)))
                .flatMap(one -> tree.withConjuncts(one).stream())
                .forEach(names::add);
        if (names.isEmpty() && tree.is(head, "appos")) {
            tree.head(head).ifPresent(names::add);
        }
        List<Role> roles = new ArrayList<>();
        for (int name : names) {
            int c = layout.holding(name);
            if (c >= 0 && layout.is(c, Chunk.Kind.NOUN_PHRASE) && isHeadOf(layout, c, name)) {
                roles.addAll(this.roles.at(layout, c));
            }
        }
        return roles;
    }

    /// "a PRKACA inhibitor known as BLU2864", "a drug called plerixafor": what is spoken of is what bears the name.
    private static Optional<Integer> nameOf(Words words, int head) {
        Tree tree = words.tree();
        boolean indefinite = tree.dependents(head, "det").stream()
                .anyMatch(article -> words.lower(article).matches("an?|another|one"));
        return tree.dependents(head, "acl").stream()
                .filter(verb -> indefinite && words.lower(verb).matches("called|named|known|termed|dubbed"))
                .flatMap(verb -> tree.dependents(verb, "obl", "xcomp", "obj").stream())
                .filter(one -> words.mention(one).isPresent())
                .findFirst();
    }

    private static boolean isHeadOf(Layout layout, int c, int head) {
        Words words = layout.words();
        int own = layout.at(c).orElseThrow().head();
        return own == head
                || words.mention(own).isPresent() && words.mention(own).equals(words.mention(head));
    }
}
