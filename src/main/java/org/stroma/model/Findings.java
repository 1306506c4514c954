package org.stroma.model;

import java.util.List;

/// All that the reading of one document gave.
public record Findings(
        Document document,
        List<Passage> passages,
        List<Evidence> evidence,
        List<Rejection> rejections,
        List<Measurement> measurements) {

    public Findings {
        passages = List.copyOf(passages);
        evidence = evidence.stream().distinct().sorted().toList();
        rejections = List.copyOf(rejections);
        measurements = measurements.stream().distinct().sorted().toList();
    }

    /// Findings without numbers.
    public Findings(Document document, List<Passage> passages, List<Evidence> evidence, List<Rejection> rejections) {
        this(document, passages, evidence, rejections, List.of());
    }

    /// The same with what its numbers say.
    public Findings with(List<Measurement> numbers) {
        return new Findings(document, passages, evidence, rejections, numbers);
    }

    /// What is kept of it: the sentences of a corpus would fill the memory.
    public Findings withoutSentences() {
        return new Findings(document, List.of(), evidence, List.of(), measurements);
    }
}
