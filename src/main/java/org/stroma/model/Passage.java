package org.stroma.model;

import java.util.List;

/// A sentence and what it names.
///
/// @param mentions in reading order, without overlap
public record Passage(Sentence sentence, List<Mention> mentions) {

    public Passage {
        mentions = mentions.stream()
                .sorted(java.util.Comparator.comparing(Mention::span))
                .toList();
        for (int i = 1; i < mentions.size(); i++) {
            Check.that(
                    !mentions.get(i - 1).span().overlaps(mentions.get(i).span()),
                    "mentions without overlap",
                    mentions.get(i));
        }
    }
}
