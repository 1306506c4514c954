package org.stroma.model.evidence;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.text.Require;

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
        return copy(draft -> draft.measurements = numbers);
    }

    /// The same with sentences that almost said something.
    public Findings withNearMisses(List<NearMiss> misses) {
        return copy(draft -> draft.nearMisses = misses);
    }

    /// The same with names that could have meant another thing.
    public Findings withAmbiguities(List<Ambiguity> doubtful) {
        return copy(draft -> draft.ambiguities = doubtful);
    }

    /// The same with claims of others that were refused.
    public Findings withRefusals(List<Refusal> refused) {
        return copy(draft -> draft.refusals = refused);
    }

    /// The same, read by these.
    public Findings readBy(SortedSet<ReaderId> others) {
        return copy(draft -> draft.readers = others);
    }

    /// The same with more that was rejected.
    public Findings withRejections(List<Rejection> more) {
        return copy(draft -> draft.rejections = join(rejections, more));
    }

    /// The same with these sentences in place of its own.
    public Findings withPassages(List<Passage> other) {
        return copy(draft -> draft.passages = other);
    }

    /// The same with these claims in place of its own.
    public Findings withEvidence(List<Evidence> other) {
        return copy(draft -> draft.evidence = other);
    }

    /// These and what another reader found in the same document.
    public Findings and(Findings other) {
        Require.that(
                document.key().equals(other.document.key()), "findings of " + document.key(), other.document.key());
        SortedSet<ReaderId> both = new TreeSet<>(readers);
        both.addAll(other.readers);
        return copy(draft -> {
            draft.passages = join(passages, other.passages);
            draft.evidence = join(evidence, other.evidence);
            draft.rejections = join(rejections, other.rejections);
            draft.measurements = join(measurements, other.measurements);
            draft.nearMisses = join(nearMisses, other.nearMisses);
            draft.ambiguities = join(ambiguities, other.ambiguities);
            draft.refusals = join(refusals, other.refusals);
            draft.readers = both;
        });
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

    /// How many of its numbers are told apart by what they say, and where.
    public int places() {
        return measurements.size() < 2
                ? measurements.size()
                : (int) measurements.stream()
                        .map(each -> List.of(
                                each.id(document.quote(each.counts())),
                                each.polarity(),
                                each.certainty(),
                                each.number()))
                        .distinct()
                        .count();
    }

    /// What is kept of it: the sentences of a corpus would fill the memory.
    public Findings withoutSentences() {
        return copy(draft -> {
            draft.passages = List.of();
            draft.rejections = List.of();
        });
    }

    private Findings copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Findings(
                document,
                draft.passages,
                draft.evidence,
                draft.rejections,
                draft.measurements,
                draft.nearMisses,
                draft.ambiguities,
                draft.refusals,
                draft.readers);
    }

    /// A copy while it is changed.
    private static final class Draft {
        private List<Passage> passages;
        private List<Evidence> evidence;
        private List<Rejection> rejections;
        private List<Measurement> measurements;
        private List<NearMiss> nearMisses;
        private List<Ambiguity> ambiguities;
        private List<Refusal> refusals;
        private SortedSet<ReaderId> readers;

        private Draft(Findings of) {
            this.passages = of.passages;
            this.evidence = of.evidence;
            this.rejections = of.rejections;
            this.measurements = of.measurements;
            this.nearMisses = of.nearMisses;
            this.ambiguities = of.ambiguities;
            this.refusals = of.refusals;
            this.readers = of.readers;
        }
    }
}
