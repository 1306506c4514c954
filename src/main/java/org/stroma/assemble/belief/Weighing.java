package org.stroma.assemble.belief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.assemble.corpus.Group;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Ruling;
import org.stroma.model.claim.Verdict;
import org.stroma.model.evidence.Evidence;

/// Weighs the evidence of claims and computes their belief.
///
/// @param reliability how often constructions were right, verdicts included
public record Weighing(ReportOrigins sources, Lessons lessons, Reliability reliability, Curation curation) {

    /// @param measured how often constructions were right before the verdicts on these groups
    public static Weighing of(List<Group> groups, ReportOrigins sources, Reliability measured, Curation curation) {
        Reliability reliability = measured;
        for (Group each : groups) {
            if (!each.verdicts().isEmpty()) {
                reliability = reliability.plus(curation.counts(each.verdicts(), each.evidence()));
            }
        }
        return new Weighing(sources, Lessons.of(measured, reliability), reliability, curation);
    }

    public Claim claim(Group group) {
        Belief belief = belief(group, group.verdicts());
        return new Claim(
                group.subject(), group.relation(), group.object(), group.evidence(), belief.value(), belief.weights());
    }

    /// The same where other documents report one study.
    ///
    /// @param before of the same group, as it was weighed when only these were known to have one origin
    public Claim claim(Group group, Claim before, ReportOrigins known) {
        ReportOrigins now = sources.about(group.relation());
        ReportOrigins then = known.about(group.relation());
        boolean same = group.evidence().stream()
                .map(Evidence::document)
                .allMatch(document -> now.origin(document).equals(then.origin(document)));
        return same ? before : claim(group);
    }

    public List<Ruling> rulings(List<Group> groups) {
        return curation.verdicts().stream()
                .map(verdict -> new Ruling(verdict, curation.named(verdict), otherwise(verdict, groups)))
                .toList();
    }

    /// The belief that each claim of a document would have without any verdict.
    private SortedMap<String, Double> otherwise(Verdict verdict, List<Group> groups) {
        SortedMap<String, Double> otherwise = new TreeMap<>();
        groups.stream()
                .filter(group -> group.verdicts().contains(verdict)
                        && group.evidence().stream()
                                .anyMatch(one -> verdict.isOn(
                                        requireNonNull(curation.documents().get(one.document())))))
                .forEach(group ->
                        otherwise.put(group.id(), belief(group, List.of()).value()));
        return otherwise;
    }

    private Belief belief(Group group, List<Verdict> verdicts) {
        Strength strength = new Strength(
                lessons,
                document -> verdicts.isEmpty()
                        ? Optional.empty()
                        : curation.holding(verdicts, document).map(Verdict::kind));
        return Belief.of(group.evidence(), sources.about(group.relation()), strength);
    }
}
