package org.stroma.serve.facet;

import java.util.BitSet;
import org.stroma.serve.lookup.Lookup;

/// All values of a property by their numbers.
public interface Values {

    int size();

    Value get(int number);

    /// What people read for a value, without the rest of it.
    String label(int number);

    /// Those that a word of an address stands for; none for an unknown word.
    BitSet find(String word, Lookup lookup);

    /// Whether several may stand in one parameter, with commas between them.
    boolean areWords();

    /// Whether the words that are known can be listed to someone who gave another.
    default boolean areFew() {
        return areWords();
    }
}
