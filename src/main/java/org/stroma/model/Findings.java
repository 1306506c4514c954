package org.stroma.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All that the reading of one document gave.
///
/// @param nearMisses some of the sentences that almost said something
/// @param ambiguities some of the names that could have meant another thing
/// @param refusals claims of readers from outside that were not taken over
/// @param readers who read it
public record Findings(
        Document document,
        List<Passage> passages,
        List<Evidence> evidence,
        List<Rejection> rejections,
        List<Measurement> measurements,
        List<NearMiss> nearMisses,
        List<Ambiguity> ambiguities,
        List<Refusal> refusals,
        SortedSet<ReaderId> readers) {

    public Findings {
        passages = List.copyOf(passages);
        evidence = evidence.stream().distinct().sorted().toList();
        rejections = List.copyOf(rejections);
        measurements = measurements.stream().distinct().sorted().toList();
        nearMisses = nearMisses.stream().distinct().sorted().toList();
        ambiguities = ambiguities.stream().distinct().sorted().toList();
        refusals = refusals.stream().distinct().sorted().toList();
        readers = Collections.unmodifiableSortedSet(new TreeSet<>(readers));
    }

    /// Findings of the built-in reader without numbers and doubts.
    public Findings(Document document, List<Passage> passages, List<Evidence> evidence, List<Rejection> rejections) {
        this(
                document,
                passages,
                evidence,
                rejections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeSet<>(List.of(ReaderId.BUILT_IN)));
    }

    /// The same with what its numbers say.
    public Findings with(List<Measurement> numbers) {
        return new Findings(
                document, passages, evidence, rejections, numbers, nearMisses, ambiguities, refusals, readers);
    }

    /// The same with sentences that almost said something.
    public Findings withNearMisses(List<NearMiss> misses) {
        return new Findings(
                document, passages, evidence, rejections, measurements, misses, ambiguities, refusals, readers);
    }

    /// The same with names that could have meant another thing.
    public Findings withAmbiguities(List<Ambiguity> doubtful) {
        return new Findings(
                document, passages, evidence, rejections, measurements, nearMisses, doubtful, refusals, readers);
    }

    /// The same with claims of others that were refused.
    public Findings withRefusals(List<Refusal> refused) {
        return new Findings(
                document, passages, evidence, rejections, measurements, nearMisses, ambiguities, refused, readers);
    }

    /// The same, read by these.
    public Findings readBy(SortedSet<ReaderId> others) {
        return new Findings(
                document, passages, evidence, rejections, measurements, nearMisses, ambiguities, refusals, others);
    }

    /// The same with more that was rejected.
    public Findings withRejections(List<Rejection> more) {
        return new Findings(
                document,
                passages,
                evidence,
                join(rejections, more),
                measurements,
                nearMisses,
                ambiguities,
                refusals,
                readers);
    }

    /// The same with these sentences in place of its own.
    public Findings withPassages(List<Passage> other) {
        return new Findings(
                document, other, evidence, rejections, measurements, nearMisses, ambiguities, refusals, readers);
    }

    /// The same with these claims in place of its own.
    public Findings withEvidence(List<Evidence> other) {
        return new Findings(
                document, passages, other, rejections, measurements, nearMisses, ambiguities, refusals, readers);
    }

    /// These and what another reader found in the same document.
    public Findings and(Findings other) {
        Check.that(document.key().equals(other.document.key()), "findings of " + document.key(), other.document.key());
        SortedSet<ReaderId> both = new TreeSet<>(readers);
        both.addAll(other.readers);
        return new Findings(
                document,
                join(passages, other.passages),
                join(evidence, other.evidence),
                join(rejections, other.rejections),
                join(measurements, other.measurements),
                join(nearMisses, other.nearMisses),
                join(ambiguities, other.ambiguities),
                join(refusals, other.refusals),
                both);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// The same without readings of the built-in reader that are less likely right.
    public Findings likelierThan(double threshold) {
        return withEvidence(evidence.stream()
                .filter(one -> !one.reader().isBuiltIn() || one.confidence() >= threshold)
                .toList());
    }

    /// What is kept of it: the sentences of a corpus would fill the memory.
    public Findings withoutSentences() {
        return new Findings(
                document, List.of(), evidence, List.of(), measurements, nearMisses, ambiguities, refusals, readers);
    }
}
