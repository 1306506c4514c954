package org.stroma.assemble.belief;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.model.claim.Reliability.Counts;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Relation;

/// The verdicts of curators, and the claims that they are about.
///
/// @param documents by key
public record Curation(List<Verdict> verdicts, Map<String, Document> documents) {

    public static final Curation NONE = new Curation(List.of(), Map.of());

    public static Curation of(List<Verdict> verdicts, Collection<Document> documents) {
        return new Curation(
                verdicts, documents.stream().collect(Collectors.toUnmodifiableMap(Document::key, each -> each)));
    }

    /// Verdicts on one claim, in whatever document.
    public List<Verdict> on(Concept subject, Relation relation, Value object) {
        return verdicts.stream()
                .filter(verdict -> verdict.isOn(subject, relation, object))
                .toList();
    }

    /// Of verdicts on one claim, the one that holds in a document: one that names it before one for all documents, the
    /// last before the others.
    Optional<Verdict> holding(List<Verdict> verdicts, String document) {
        List<Verdict> on = verdicts.stream()
                .filter(verdict -> verdict.isOn(requireNonNull(documents.get(document))))
                .toList();
        return on.stream()
                .filter(verdict -> !isEverywhere(verdict))
                .reduce((first, last) -> last)
                .or(() -> on.stream().reduce((first, last) -> last));
    }

    /// Keys of the documents that a verdict names.
    Set<String> named(Verdict verdict) {
        return isEverywhere(verdict)
                ? Set.of()
                : documents.values().stream()
                        .filter(verdict::isOn)
                        .map(Document::key)
                        .collect(Collectors.toSet());
    }

    /// What the verdicts on one claim say of the constructions that read it: each counts once for each document.
    SortedMap<String, Counts> counts(List<Verdict> verdicts, List<Evidence> evidence) {
        SortedMap<String, Counts> counts = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Evidence one : evidence) {
            Optional<Boolean> right = holding(verdicts, one.document()).flatMap(verdict -> right(verdict, one));
            if (right.isPresent()
                    && seen.add(
                            List.of(one.document(), one.rule(), one.polarity().name()))) {
                counts.merge(one.rule(), new Counts(right.get() ? 1 : 0, 1), Counts::plus);
            }
        }
        return counts;
    }

    /// A wrong claim may rightly be denied, so it says nothing of who read the denial.
    private static Optional<Boolean> right(Verdict verdict, Evidence one) {
        boolean affirmed = one.polarity() == Polarity.AFFIRMED;
        return switch (verdict.kind()) {
            case CORRECT -> Optional.of(affirmed);
            case WRONG -> affirmed ? Optional.of(false) : Optional.empty();
        };
    }

    private static boolean isEverywhere(Verdict verdict) {
        return verdict.document().equals(Verdict.EVERYWHERE);
    }
}
