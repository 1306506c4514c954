package org.stroma.learn.treebank;

import java.util.List;

/// A sentence with its Penn tags.
///
/// @param document where it comes from; sentences of one document are never on both sides of a fold
/// @param tags one for each word; empty where the corpus does not say
public record Tagged(String document, List<String> words, List<String> tags) {

    public Tagged {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException("words and tags differ in number: " + words);
        }
    }
}
