package org.stroma.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Parse;

/// The dependency tree of a sentence, queried in terms of grammar. A sentence that was not parsed has an empty
/// tree, in which no word depends on another.
///
/// @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies' relations</a>
public final class PassageTree {

    private static final int DEEPEST = 12;

    private final PassageWords words;
    private final Parse parse;
    private final List<List<Integer>> dependents = new ArrayList<>();

    PassageTree(PassageWords words) {
        this.words = words;
        this.parse = words.passage().sentence().parse();
        for (int i = 0; i < words.size(); i++) {
            dependents.add(new ArrayList<>());
        }
        for (int i = 0; i < parse.heads().size(); i++) {
            if (parse.head(i).isPresent()) {
                dependents.get(parse.head(i).get()).add(i);
            }
        }
    }

    /// What a token depends on.
    public Optional<Integer> head(int i) {
        return parse.isEmpty() ? Optional.empty() : parse.head(i);
    }

    /// Whether a token is one of these to its head. `nsubj` covers `nsubj:pass`, but not the other way round.
    public boolean is(int i, String... relations) {
        if (parse.isEmpty() || i < 0 || i >= words.size()) {
            return false;
        }
        String own = parse.relation(i);
        for (String relation : relations) {
            if (own.equals(relation) || own.startsWith(relation + ":")) {
                return true;
            }
        }
        return false;
    }

    /// What depends on a token as one of these, from left to right.
    public List<Integer> dependents(int i, String... relations) {
        return dependents.get(i).stream().filter(one -> is(one, relations)).toList();
    }

    public boolean has(int i, String... relations) {
        return dependents.get(i).stream().anyMatch(one -> is(one, relations));
    }

    /// A token and all that it depends on, from itself to the root.
    public List<Integer> above(int i) {
        List<Integer> all = new ArrayList<>();
        Optional<Integer> at = Optional.of(i);
        while (at.isPresent() && all.size() < DEEPEST) {
            all.add(at.get());
            at = head(at.get());
        }
        return List.copyOf(all);
    }

    /// Whether a token stands below another.
    public boolean isBelow(int i, int above) {
        Optional<Integer> at = head(i);
        for (int steps = 0; at.isPresent() && steps < DEEPEST; steps++) {
            if (at.get() == above) {
                return true;
            }
            at = head(at.get());
        }
        return false;
    }
}
