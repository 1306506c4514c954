package org.stroma.extract;

import java.util.Optional;
import java.util.Set;

/// What the tree tells of a verb's form and of the clause that it stands in.
final class ClauseTree {

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

    private final Words words;
    private final Tree tree;

    ClauseTree(Words words) {
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

    /// "knockdown reduced cell migration", read as if the migration were reduced: the noun has a subject, so that the
    /// finite form before it is its verb.
    boolean isSwallowed(int verb) {
        return tree.is(verb, "amod")
                && words.is(verb, "VBD", "VBZ", "VBP")
                && tree.head(verb)
                        .filter(noun -> tree.dependents(noun, "nsubj").stream().anyMatch(one -> one < verb))
                        .isPresent();
    }

    boolean isRelative(int i) {
        return RELATIVES.contains(words.lower(i)) && clauseOf(i).isPresent();
    }

    Optional<Integer> clauseOf(int i) {
        Optional<Integer> at = tree.head(i);
        for (int steps = 0; at.isPresent() && steps < 3; steps++) {
            if (tree.is(at.get(), "acl:relcl")) {
                return at;
            }
            at = tree.is(at.get(), "conj", "xcomp") ? tree.head(at.get()) : Optional.empty();
        }
        return Optional.empty();
    }
}
