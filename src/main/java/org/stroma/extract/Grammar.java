package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who does what to whom, by the tree: the words that head the subject, the object and the complements of a verb,
/// wherever active, passive, relative, participle, infinitive or coordination have put them.
final class Grammar {

    private final Words words;
    private final Tree tree;
    private final ClauseTree clause;
    private final TreeSubjects subjects;

    Grammar(Words words) {
        this.words = words;
        this.tree = words.tree();
        this.clause = new ClauseTree(words);
        this.subjects = new TreeSubjects(words, clause);
    }

    /// Whether what stands in the place of a verb's subject undergoes it: "was blocked", "blocked by", "(is) being
    /// tested".
    boolean isPassive(int verb) {
        return clause.isPassive(verb);
    }

    /// The heads of what does it; empty where that is not said.
    List<Integer> doers(int verb) {
        if (!clause.isPassive(verb)) {
            return subjects.of(verb);
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
        return subjects.of(predicate);
    }

    /// The heads of what undergoes it; empty where that is not said.
    List<Integer> undergoers(int verb) {
        return clause.isPassive(verb) ? subjects.of(verb) : objects(verb);
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

    private List<Integer> objects(int verb) {
        if (clause.isSwallowed(verb)) {
            return tree.withConjuncts(tree.head(verb).orElseThrow());
        }
        List<Integer> own = new ArrayList<>();
        tree.dependents(verb, "obj").forEach(one -> own.addAll(tree.withConjuncts(one)));
        if (!own.isEmpty()) {
            return own.stream().map(this::named).flatMap(Optional::stream).toList();
        }
        if (tree.is(verb, "acl:relcl") && tree.has(verb, "nsubj") && !tree.has(verb, "obl", "ccomp", "xcomp")) {
            boolean stays = tree.dependents(verb, "nsubj").stream().allMatch(one -> clause.isRelative(one));
            return stays ? List.of() : subjects.antecedent(verb);
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
        return clause.isRelative(i) ? clause.clauseOf(i).flatMap(tree::head) : Optional.of(i);
    }
}
