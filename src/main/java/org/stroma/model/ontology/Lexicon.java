package org.stroma.model.ontology;

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

    /// The phrases of a role whose first word says something of the rest: a class and a noun of its, a verb and the
    /// noun for its doing.
    ///
    /// @throws IllegalArgumentException if the file does not list the role, or a phrase is one word
    public List<Pair> pairs(String role) {
        return of(role).stream().map(Pair::of).toList();
    }

    /// A phrase in two.
    public record Pair(String first, String rest) {

        private static Pair of(String phrase) {
            int blank = phrase.indexOf(' ');
            if (blank < 0) {
                throw new IllegalArgumentException("two words wanted in ontology/lexicon.ttl, not " + phrase);
            }
            return new Pair(phrase.substring(0, blank), phrase.substring(blank + 1));
        }
    }
}
