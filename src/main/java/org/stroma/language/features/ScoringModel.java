package org.stroma.language.features;

/// A linear model over hashed features: what each feature says for each class, summed.
public interface ScoringModel {

    /// Adds the weights of the first `count` features to the scores, one per class.
    void score(int[] features, int count, int[] scores);
}
