package org.stroma.extract.candidate;

import java.util.List;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.model.ontology.Wording.Form;

/// A reading of a construction before it is judged.
///
/// @param trigger the token that called the wording
/// @param verbs first token of the verb group around the trigger, or the trigger itself
/// @param confidence of the construction, between 0 and 1
/// @param presupposed whether the sentence takes it for granted: "we asked whether the CXCR4 antagonist plerixafor
/// helps"
///     asks nothing about what plerixafor is
/// @param traits what else a construction knows of how it read this, as features for the scorer
public record Candidate(
        String rule,
        Saying saying,
        Role subject,
        Role object,
        int trigger,
        int verbs,
        double confidence,
        boolean presupposed,
        List<String> traits) {

    public Candidate {
        traits = List.copyOf(traits);
    }

    public Candidate(String rule, Saying saying, Role subject, Role object, int trigger, int verbs, double confidence) {
        this(rule, saying, subject, object, trigger, verbs, confidence, false, List.of());
    }

    /// The same, said of another subject.
    Candidate of(Role other) {
        return between(other, object);
    }

    /// The same, said of other ends.
    private Candidate between(Role one, Role other) {
        return new Candidate(rule, saying, one, other, trigger, verbs, confidence, presupposed, traits);
    }

    /// Whether the wording says of a change not which way it goes.
    public boolean isNeutral() {
        return saying.wording().form() == Form.NEUTRAL_VERB;
    }

    /// Whether another reading has the same relation between the same mentions.
    boolean saysTheSameAs(Candidate other) {
        return saying.relation().equals(other.saying.relation())
                && subject.mention().equals(other.subject.mention())
                && object.mention().equals(other.object.mention());
    }

    Candidate withObjectTurned() {
        return between(subject, object.asTurned());
    }
}
