package org.stroma.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dependency tree of a sentence, after Universal Dependencies: for each token the one that it depends on and how.
///
/// @param heads for each token the number of its head, from 0; -1 for the root
/// @param relations for each token what it is to its head, such as `nsubj:pass`; `root` for the root
public record Parse(List<Integer> heads, List<String> relations) {

    /// The tree of a sentence that was not parsed.
    public static final Parse NONE = new Parse(List.of(), List.of());

    public Parse {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        Require.that(heads.size() == relations.size(), "one relation for each head", relations);
        for (int head : heads) {
            Require.that(head >= -1 && head < heads.size(), "heads within the sentence", head);
        }
    }

    /// Whether there is no tree.
    public boolean isEmpty() {
        return heads.isEmpty();
    }

    /// The head of a token; empty for the root.
    public Optional<Integer> head(int token) {
        int head = heads.get(token);
        return head < 0 ? Optional.empty() : Optional.of(head);
    }

    /// What a token is to its head.
    public String relation(int token) {
        return relations.get(token);
    }

    /// What depends on a token, from left to right.
    public List<Integer> dependents(int token) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token) {
                dependents.add(i);
            }
        }
        return List.copyOf(dependents);
    }
}
