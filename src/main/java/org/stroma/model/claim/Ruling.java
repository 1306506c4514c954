package org.stroma.model.claim;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.model.text.Require;

/// A verdict, and what it is on.
///
/// @param documents keys of those that it is about; none if it is about all
/// @param otherwise id of each claim that it is on, to the belief that the claim would have without any verdict on it
public record Ruling(Verdict verdict, Set<String> documents, SortedMap<String, Double> otherwise)
        implements Comparable<Ruling> {

    public Ruling {
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
        otherwise = Collections.unmodifiableSortedMap(new TreeMap<>(otherwise));
        otherwise.values().forEach(belief -> Require.ratio("belief", belief));
    }

    @Override
    public int compareTo(Ruling other) {
        return verdict.compareTo(other.verdict);
    }
}
