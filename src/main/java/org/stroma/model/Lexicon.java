package org.stroma.model;

import java.util.List;
import java.util.Map;

/// Words of English that change what a claim says, as `ontology/lexicon.ttl` lists them by role.
///
/// @param words role (local name of the property) to phrases in lower case, in the order of the alphabet
public record Lexicon(Map<String, List<String>> words) {

    public Lexicon {
        words = Map.copyOf(words);
    }

    /// The phrases of a role.
    ///
    /// @throws IllegalArgumentException if the file does not list the role
    public List<String> of(String role) {
        List<String> found = words.get(role);
        if (found == null) {
            throw new IllegalArgumentException("no role " + role + " in ontology/lexicon.ttl");
        }
        return found;
    }
}
