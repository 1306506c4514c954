package org.stroma.model.ontology;

import java.util.List;
import org.stroma.model.text.Require;

/// What a number counts in.
///
/// @param code after UCUM: `%`, `mo`, `{patient}`
/// @param dimension `share`, `count`, `time` or `ratio`
/// @param words how texts write it: in lower case, nouns as lemmas
/// @see <a href="https://ucum.org/ucum">The Unified Code for Units of Measure</a>
public record Unit(String code, String dimension, List<String> words) implements Comparable<Unit> {

    public Unit {
        Require.matches("unit code", code, "[^\\s]+");
        Require.matches("dimension", dimension, "[a-z]+");
        words = words.stream().sorted().toList();
    }

    @Override
    public int compareTo(Unit other) {
        return code.compareTo(other.code);
    }
}
