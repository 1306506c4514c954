package org.stroma.learn.claim;

import java.util.List;
import org.stroma.model.text.Require;

/// A reading of a document and whether it is right.
///
/// @param document name without extension
/// @param features what the scorer sees of it
/// @param exact whether it is right to the word, which only what is right can be
public record ClaimExample(String document, List<String> features, boolean right, boolean exact) {

    /// What a reading counts for that is right, but with another end or a neighbouring relation: halfway between right
    /// and wrong, so that of two readings of a place the exact one is the likelier.
    private static final double NEARLY = 0.5;

    public ClaimExample {
        features = List.copyOf(features);
        Require.that(right || !exact, "what is exact is right", document);
    }

    /// One that is exact if it is right.
    public ClaimExample(String document, List<String> features, boolean right) {
        this(document, features, right, right);
    }

    /// The probability that is to be learnt.
    double wanted() {
        return exact ? 1 : right ? NEARLY : 0;
    }
}
