package org.stroma.learn.claim;

import java.util.List;

/// A reading of a document and whether it is right.
///
/// @param document name without extension
/// @param features what the scorer sees of it
public record ClaimExample(String document, List<String> features, boolean right) {

    public ClaimExample {
        features = List.copyOf(features);
    }
}
