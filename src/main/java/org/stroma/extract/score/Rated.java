package org.stroma.extract.score;

import org.stroma.model.evidence.Evidence;

/// A proposal and how likely it is right.
record Rated(Proposal proposal, double probability) {

    /// What is read, with the probability for its confidence.
    Evidence evidence() {
        return proposal.evidence().withConfidence(probability);
    }
}
