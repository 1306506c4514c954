package org.stroma.extract.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Evidence;

/// A reading of one place that is not yet known to be right; every grammar returns its readings as proposals.
///
/// @param evidence what is read there, with the confidence that the construction claims for itself
/// @param place where in a sentence it was read; empty for what is read from the whole document
/// @param traits how it was read, as features for the scorer: `form=verb`, `object=amount`
public record Proposal(Evidence evidence, Optional<Place> place, List<String> traits) {

    /// A sentence and the word in it that calls the relation.
    ///
    /// @param passage the sentence with all its mentions; words may have been supplied
    /// @param trigger number of its token
    public record Place(Passage passage, int trigger) {

        public Place {
            if (trigger < 0 || trigger >= passage.sentence().tokens().size()) {
                throw new IllegalArgumentException("no token " + trigger + " in " + passage.sentence());
            }
        }
    }

    public Proposal {
        requireNonNull(evidence);
        requireNonNull(place);
        traits = List.copyOf(traits);
    }

    /// The same with more traits.
    public Proposal with(List<String> more) {
        List<String> all = new ArrayList<>(traits);
        all.addAll(more);
        return new Proposal(evidence, place, all);
    }

    /// Read from the whole document.
    public static Proposal ofDocument(Evidence evidence) {
        return new Proposal(evidence, Optional.empty(), List.of());
    }
}
