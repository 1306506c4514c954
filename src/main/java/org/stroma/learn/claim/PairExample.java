package org.stroma.learn.claim;

import java.util.List;
import java.util.Optional;

/// Two names of a sentence and what the sentence states between them.
///
/// @param document name without extension
/// @param relation empty where it states nothing
public record PairExample(String document, List<String> features, Optional<String> relation) {

    public PairExample {
        features = List.copyOf(features);
    }
}
