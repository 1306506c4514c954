package org.stroma.model.ontology;

import java.util.Comparator;
import java.util.List;
import org.stroma.model.text.Require;

/// A way to say a relation, as its Turtle file gives it.
///
/// @param form which property of the file gave it
/// @param words lower-case lemmas; in a {@link Form#FRAME} the words `S` and `O` mark subject and object
public record Wording(Form form, List<String> words) {

    /// The grammatical shape of a wording.
    public enum Form {
        /// `kg:verb`: S blocks O; O is blocked by S.
        VERB,
        /// `kg:inverseVerb`: O approved S; S was approved by O.
        INVERSE_VERB,
        /// `kg:amountVerb`: a verb that means this relation only with an amount, level or expression of O.
        AMOUNT_VERB,
        /// `kg:activityVerb`: a verb that means this relation only with the activity of O.
        ACTIVITY_VERB,
        /// `kg:neutralVerb`: a verb that says of a change not which way it goes ("affect"): means this relation only
        /// where it is denied.
        NEUTRAL_VERB,
        /// `kg:predicative`: S (is) resistant to O.
        PREDICATIVE,
        /// `kg:inversePredicative`: O (is) expressed on S.
        INVERSE_PREDICATIVE,
        /// `kg:noun`: blockade of O by S; S-mediated blockade of O; O blockade by S.
        NOUN,
        /// `kg:agentNoun`: the O inhibitor S; S, an inhibitor of O; O inhibitors such as S.
        AGENT_NOUN,
        /// `kg:relationalNoun`: O is a side effect of S; the side effects of S include O; S, side effects: O.
        RELATIONAL_NOUN,
        /// `kg:frame`: any other pattern: resistance of S to O.
        FRAME
    }

    public Wording {
        words = List.copyOf(words);
        Require.that(!words.isEmpty(), "words of a " + form, words);
        Require.that(form != Form.FRAME || words.contains("S") && words.contains("O"), "S and O in a frame", words);
    }

    /// The word that a sentence must hold for this wording to apply.
    public String trigger() {
        return words.stream()
                .filter(word -> !word.equals("S") && !word.equals("O"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
