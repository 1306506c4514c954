package org.stroma.model;

import java.util.List;

/// All that the reading of one document gave.
///
/// @param nearMisses some of the sentences that almost said something
/// @param ambiguities some of the names that could have meant another thing
public record Findings(
        Document document,
        List<Passage> passages,
        List<Evidence> evidence,
        List<Rejection> rejections,
        List<Measurement> measurements,
        List<NearMiss> nearMisses,
        List<Ambiguity> ambiguities) {

    public Findings {
        passages = List.copyOf(passages);
        evidence = evidence.stream().distinct().sorted().toList();
        rejections = List.copyOf(rejections);
        measurements = measurements.stream().distinct().sorted().toList();
        nearMisses = nearMisses.stream().distinct().sorted().toList();
        ambiguities = ambiguities.stream().distinct().sorted().toList();
    }

    /// Findings without numbers and doubts.
    public Findings(Document document, List<Passage> passages, List<Evidence> evidence, List<Rejection> rejections) {
        this(document, passages, evidence, rejections, List.of(), List.of(), List.of());
    }

    /// The same with what its numbers say.
    public Findings with(List<Measurement> numbers) {
        return new Findings(document, passages, evidence, rejections, numbers, nearMisses, ambiguities);
    }

    /// The same with sentences that almost said something.
    public Findings withNearMisses(List<NearMiss> misses) {
        return new Findings(document, passages, evidence, rejections, measurements, misses, ambiguities);
    }

    /// The same with names that could have meant another thing.
    public Findings withAmbiguities(List<Ambiguity> doubtful) {
        return new Findings(document, passages, evidence, rejections, measurements, nearMisses, doubtful);
    }

    /// The same without readings that are less likely right.
    public Findings likelierThan(double threshold) {
        List<Evidence> likely =
                evidence.stream().filter(one -> one.confidence() >= threshold).toList();
        return new Findings(document, passages, likely, rejections, measurements, nearMisses, ambiguities);
    }

    /// What is kept of it: the sentences of a corpus would fill the memory.
    public Findings withoutSentences() {
        return new Findings(document, List.of(), evidence, List.of(), measurements, nearMisses, ambiguities);
    }
}
