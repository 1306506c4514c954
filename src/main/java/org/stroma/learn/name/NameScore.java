package org.stroma.learn.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.stroma.model.text.Span;

/// How well names that were found agree with names that somebody marked, begin and end to the letter.
///
/// @param right found and marked
/// @param found all that were found
/// @param marked all that were marked
record NameScore(int right, int found, int marked) {

    static final NameScore NONE = new NameScore(0, 0, 0);

    static NameScore of(Collection<Span> found, Collection<Span> marked) {
        Set<Span> gold = new HashSet<>(marked);
        Set<Span> names = new HashSet<>(found);
        int right = (int) names.stream().filter(gold::contains).count();
        return new NameScore(right, names.size(), gold.size());
    }

    NameScore plus(NameScore other) {
        return new NameScore(right + other.right, found + other.found, marked + other.marked);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    /// Harmonic mean of precision and recall.
    double f1() {
        return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
    }
}
