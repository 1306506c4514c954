package org.stroma.model;

import java.util.List;

/// All that the reading of one document gave.
public record Findings(Document document, List<Passage> passages, List<Evidence> evidence, List<Rejection> rejections) {

    public Findings {
        passages = List.copyOf(passages);
        evidence = evidence.stream().distinct().sorted().toList();
        rejections = List.copyOf(rejections);
    }

    /// What is kept of it: the sentences of a corpus would fill the memory.
    public Findings withoutSentences() {
        return new Findings(document, List.of(), evidence, List.of());
    }
}
