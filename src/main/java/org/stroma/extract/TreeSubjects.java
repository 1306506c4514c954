package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heads of what a verb is said of, by the tree: its own subject, or the one that it shares, inherits from the verb
/// above, or hangs on as a clause.
final class TreeSubjects {

    private static final int FARTHEST = 6;

    private final Words words;
    private final Tree tree;
    private final ClauseTree clause;

    TreeSubjects(Words words, ClauseTree clause) {
        this.words = words;
        this.tree = words.tree();
        this.clause = clause;
    }

    /// The heads of what stands in the place of the subject, whatever it does or undergoes.
    List<Integer> of(int predicate) {
        return subjects(predicate, FARTHEST);
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
            return clause.isRelative(subject)
                    ? antecedent(clause.clauseOf(subject).orElse(verb))
                    : tree.withConjuncts(subject);
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
        if (clause.isSwallowed(verb)) {
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

    /// Whose the clause of a verb is: the noun that the clause hangs on, and those coordinated with that.
    List<Integer> antecedent(int verb) {
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
            return means || !clause.isPassive(other) ? tree.withConjuncts(object.getLast()) : List.of();
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
        boolean unsaid = clause.isPassive(above.get()) && (means || infinitive);
        return unsaid || !words.is(above.get(), "V", "MD") ? List.of() : subjects(above.get(), patience - 1);
    }
}
