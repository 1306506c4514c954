package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who does what to whom, by the tree: the words that head the subject, the object and the complements of a verb,
/// wherever active, passive, relative, participle, infinitive or coordination have put them.
final class Grammar {

    private static final int FARTHEST = 6;
    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

    private final Words words;
    private final Tree tree;

    Grammar(Words words) {
        this.words = words;
        this.tree = words.tree();
    }

    /// Whether what stands in the place of a verb's subject undergoes it: "was blocked", "blocked by", "(is) being
    /// tested".
    boolean isPassive(int verb) {
        if (tree.has(verb, "aux:pass", "nsubj:pass")) {
            return true;
        }
        boolean participle = words.is(verb, "VBN");
        if (participle && tree.is(verb, "acl", "amod") && !tree.is(verb, "acl:relcl") && !tree.has(verb, "aux")) {
            return true;
        }
        boolean joined = participle && tree.is(verb, "conj") && !tree.has(verb, "nsubj", "aux", "obj");
        if (joined) {
            return tree.head(verb).filter(this::isPassive).isPresent();
        }
        return participle && tree.is(verb, "advcl") && !tree.has(verb, "aux", "nsubj", "obj");
    }

    /// The heads of what does it; empty where that is not said.
    List<Integer> doers(int verb) {
        if (!isPassive(verb)) {
            return subjects(verb, FARTHEST);
        }
        List<Integer> by = new ArrayList<>(complements(verb, "by"));
        by.removeIf(one -> words.is(one, "VBG"));
        // "cytokine-activated T cells": who did it stands before the hyphen.
        if (by.isEmpty()
                && words.lower(verb - 1).equals("-")
                && words.endingAt(verb - 2).isPresent()) {
            by.add(verb - 2);
        }
        return List.copyOf(by);
    }

    /// The heads of what stands in the place of the subject, whatever it does or undergoes.
    List<Integer> subjects(int predicate) {
        return subjects(predicate, FARTHEST);
    }

    /// The heads of what undergoes it; empty where that is not said.
    List<Integer> undergoers(int verb) {
        return isPassive(verb) ? subjects(verb, FARTHEST) : objects(verb);
    }

    /// The heads of what stands behind a preposition and belongs to a verb.
    List<Integer> complements(int verb, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int one : tree.dependents(verb, "obl", "nmod", "advcl")) {
            if (one > verb && tree.preposition(one).equals(preposition)) {
                found.addAll(tree.withConjuncts(one));
            }
        }
        if (found.isEmpty()) {
            List<Integer> joined = tree.dependents(verb, "conj").stream()
                    .filter(other -> words.is(other, "V") && !tree.has(other, "nsubj") && tree.has(other, "obl"))
                    .toList();
            boolean bare = !tree.has(verb, "obj", "obl", "xcomp", "ccomp");
            return bare && joined.size() == 1 ? complements(joined.getFirst(), preposition) : List.of();
        }
        return List.copyOf(found);
    }

    /// "knockdown reduced cell migration", read as if the migration were reduced: the noun has a subject, so that the
    /// finite form before it is its verb.
    private boolean isSwallowed(int verb) {
        return tree.is(verb, "amod")
                && words.is(verb, "VBD", "VBZ", "VBP")
                && tree.head(verb)
                        .filter(noun -> tree.dependents(noun, "nsubj").stream().anyMatch(one -> one < verb))
                        .isPresent();
    }

    private List<Integer> objects(int verb) {
        if (isSwallowed(verb)) {
            return tree.withConjuncts(tree.head(verb).orElseThrow());
        }
        List<Integer> own = new ArrayList<>();
        tree.dependents(verb, "obj").forEach(one -> own.addAll(tree.withConjuncts(one)));
        if (!own.isEmpty()) {
            return own.stream().map(this::named).flatMap(Optional::stream).toList();
        }
        if (tree.is(verb, "acl:relcl") && tree.has(verb, "nsubj") && !tree.has(verb, "obl", "ccomp", "xcomp")) {
            boolean stays = tree.dependents(verb, "nsubj").stream().allMatch(one -> isRelative(one));
            return stays ? List.of() : antecedent(verb);
        }
        // "inhibits and degrades IRAK4": the object hangs on the last of the verbs.
        List<Integer> joined = tree.dependents(verb, "conj").stream()
                .filter(other -> words.is(other, "V") && !tree.has(other, "nsubj") && tree.has(other, "obj"))
                .toList();
        boolean bare = !tree.has(verb, "obl", "xcomp", "ccomp");
        return bare && joined.size() == 1 ? objects(joined.getFirst()) : List.of();
    }

    /// A relative pronoun stands for what its clause hangs on.
    private Optional<Integer> named(int i) {
        return isRelative(i) ? clauseOf(i).flatMap(tree::head) : Optional.of(i);
    }

    private boolean isRelative(int i) {
        return RELATIVES.contains(words.lower(i)) && clauseOf(i).isPresent();
    }

    private Optional<Integer> clauseOf(int i) {
        Optional<Integer> at = tree.head(i);
        for (int steps = 0; at.isPresent() && steps < 3; steps++) {
            if (tree.is(at.get(), "acl:relcl")) {
                return at;
            }
            at = tree.is(at.get(), "conj", "xcomp") ? tree.head(at.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /// Whose the clause of a verb is: the noun that the clause hangs on, and those coordinated with that.
    private List<Integer> antecedent(int verb) {
        Optional<Integer> predicate = tree.head(verb).filter(noun -> tree.has(noun, "cop") && tree.has(noun, "nsubj"));
        if (predicate.isPresent()) {
            // "X is a protein that binds Y": it is X that binds.
            return subjects(predicate.get(), 2);
        }
        return tree.head(verb)
                .map(noun -> tree.is(noun, "conj") && isPlural(verb)
                        ? tree.head(noun).map(tree::withConjuncts).orElse(List.of(noun))
                        : List.of(noun))
                .orElse(List.of());
    }

    /// "A and B, which inhibit": the verb or its auxiliary is a plural.
    private boolean isPlural(int verb) {
        return words.is(verb, "VBP")
                || tree.dependents(verb, "aux", "cop").stream()
                        .anyMatch(one -> words.lower(one).matches("are|were|have|do"));
    }

    private List<Integer> subjects(int verb, int patience) {
        if (patience == 0) {
            return List.of();
        }
        List<Integer> own = tree.dependents(verb, "nsubj");
        if (!own.isEmpty()) {
            int subject = own.getFirst();
            if (tree.withConjuncts(subject).stream().anyMatch(one -> isEndOfList(one, verb))) {
                return before(verb).map(other -> subjects(other, patience - 1)).orElse(List.of());
            }
            return isRelative(subject) ? antecedent(clauseOf(subject).orElse(verb)) : tree.withConjuncts(subject);
        }
        if (tree.has(verb, "csubj", "expl")) {
            return List.of();
        }
        if (tree.is(verb, "conj")) {
            return followsNoun(verb)
                    ? List.of()
                    : tree.head(verb)
                            .filter(other -> words.is(other, "V") || tree.has(other, "cop"))
                            .map(other -> subjects(other, patience - 1))
                            .orElse(List.of());
        }
        if (tree.is(verb, "acl")) {
            return tree.is(verb, "acl:relcl") ? List.of() : ofParticiple(verb);
        }
        if (isSwallowed(verb)) {
            return tree.dependents(tree.head(verb).orElseThrow(), "nsubj").stream()
                    .limit(1)
                    .flatMap(subject -> tree.withConjuncts(subject).stream())
                    .toList();
        }
        if (tree.is(verb, "amod")) {
            return tree.head(verb).map(List::of).orElse(List.of());
        }
        if (tree.is(verb, "xcomp")) {
            return tree.head(verb).map(other -> controller(other, patience)).orElse(List.of());
        }
        return tree.is(verb, "advcl") ? ofAdverbial(verb, patience) : List.of();
    }

    /// A finite verb right behind a noun has that noun for its subject, whatever the tree says: "and maraviroc blocks".
    private boolean followsNoun(int verb) {
        int before = verb - 1;
        while (words.is(before, "RB", "MD", "VBZ", "VBP", "VBD")
                && words.mention(before).isEmpty()) {
            before--;
        }
        return words.is(verb, "VBZ", "VBP", "VBD")
                && (words.is(before, "N") || words.mention(before).isPresent());
    }

    /// "X reduced A and B, decreased C": what stands before a comma and a verb is the object of the verb before.
    private boolean isEndOfList(int subject, int verb) {
        return words.lower(verb - 1).equals(",")
                && subject == verb - 2
                && before(verb).filter(other -> other < subject).isPresent();
    }

    /// The finite verb before, if no clause ends between.
    private Optional<Integer> before(int verb) {
        for (int i = verb - 2; i >= 0 && !words.lower(i).matches("[;:—]|which|who|that|while|whereas"); i--) {
            if (words.is(i, "VBD", "VBZ", "VBP") && words.mention(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "cells expressing CXCR4", "the receptor blocked by": the noun before; of an infinitive nothing is known but
    /// who was able to: "the ability of X to block".
    private List<Integer> ofParticiple(int verb) {
        boolean infinitive = tree.dependents(verb, "mark").stream()
                .anyMatch(mark -> words.lower(mark).equals("to"));
        Optional<Integer> noun = tree.head(verb);
        if (infinitive) {
            return noun.filter(one -> words.lemma(one).matches("ability|capacity|potential|power|failure|inability"))
                    .map(one -> {
                        List<Integer> owners = new ArrayList<>(tree.dependents(one, "nmod:poss"));
                        tree.dependents(one, "nmod").stream()
                                .filter(owner -> tree.preposition(owner).equals("of"))
                                .forEach(owners::add);
                        return List.copyOf(owners);
                    })
                    .orElse(List.of());
        }
        boolean other = tree.has(verb, "mark");
        return other ? List.of() : antecedent(verb);
    }

    /// The subject of a verb below another: its object if it has one ("allowed T cells to enter"), else its subject.
    private List<Integer> controller(int other, int patience) {
        List<Integer> object = tree.dependents(other, "obj", "iobj");
        if (!object.isEmpty()) {
            boolean means = words.lemma(other).matches("use|utilize|utilise|employ|give|administer|add");
            return means || !isPassive(other) ? tree.withConjuncts(object.getLast()) : List.of();
        }
        return subjects(other, patience - 1);
    }

    /// "capable of blocking", "succeeded in blocking".
    private boolean isAbility(int above, List<String> marks) {
        boolean can = words.lower(above).matches("capable|incapable") && marks.contains("of");
        return can || words.lemma(above).equals("succeed") && marks.contains("in");
    }

    /// ", thereby blocking", "by blocking": the subject of the clause above, unless that is a passive, whose doer is
    /// not said.
    private List<Integer> ofAdverbial(int verb, int patience) {
        List<String> marks =
                tree.dependents(verb, "mark").stream().map(words::lower).toList();
        Optional<Integer> above = tree.head(verb);
        if (above.isPresent() && isAbility(above.get(), marks)) {
            return subjects(above.get(), patience - 1);
        }
        boolean participle = words.is(verb, "VBG", "VBN");
        boolean infinitive = marks.contains("to");
        boolean means = marks.contains("by") || marks.contains("through") || marks.contains("without");
        boolean free = participle
                && marks.stream().allMatch(mark -> mark.matches("by|through|without|thereby|while|when|after"));
        if (above.isEmpty() || !(free || infinitive)) {
            return List.of();
        }
        boolean unsaid = isPassive(above.get()) && (means || infinitive);
        return unsaid || !words.is(above.get(), "V", "MD") ? List.of() : subjects(above.get(), patience - 1);
    }
}
