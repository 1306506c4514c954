package org.stroma.extract.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.score.Proposal.Place;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Span;

/// What else is read beside a reading: how many others in its sentence and of its word, and which of them agree.
final class CompanyFeatures {

    private final Map<Span, List<Proposal>> bySentence = new HashMap<>();
    private final Map<String, Set<Span>> sentencesOfClaim = new HashMap<>();
    private final Map<String, Set<String>> relationsOfPair = new HashMap<>();

    CompanyFeatures(List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            Evidence evidence = proposal.evidence();
            sentence(proposal).ifPresent(span -> {
                bySentence.computeIfAbsent(span, none -> new ArrayList<>()).add(proposal);
                sentencesOfClaim
                        .computeIfAbsent(claim(evidence), none -> new HashSet<>())
                        .add(span);
            });
            relationsOfPair
                    .computeIfAbsent(pair(evidence), none -> new HashSet<>())
                    .add(evidence.relation().name() + " " + evidence.polarity().term());
        }
    }

    private static Optional<Span> sentence(Proposal proposal) {
        return proposal.place().map(Place::passage).map(Passage::sentence).map(sentence -> sentence.span());
    }

    private static String claim(Evidence evidence) {
        return String.join(
                " ",
                evidence.subject().value().key(),
                evidence.relation().name(),
                evidence.object().value().key(),
                evidence.polarity().term());
    }

    private static String pair(Evidence evidence) {
        return evidence.subject().value().key() + " "
                + evidence.object().value().key();
    }

    private static String reversed(Evidence evidence) {
        return evidence.object().value().key() + " "
                + evidence.subject().value().key();
    }

    List<String> of(Proposal proposal) {
        Evidence evidence = proposal.evidence();
        List<String> features = new ArrayList<>();
        sentence(proposal).map(bySentence::get).ifPresent(beside -> addSentence(proposal, beside, features));
        int relations = requireNonNull(relationsOfPair.get(pair(evidence))).size();
        features.add("relations-of-pair=" + Buckets.of(relations, 1, 2, 3));
        if (!evidence.relation().symmetric() && relationsOfPair.containsKey(reversed(evidence))) {
            features.add("also-reversed");
        }
        int elsewhere = sentencesOfClaim.getOrDefault(claim(evidence), Set.of()).size();
        if (elsewhere > 1) {
            features.add("said-again=" + Buckets.of(elsewhere, 2, 3));
        }
        return features;
    }

    private static void addSentence(Proposal proposal, List<Proposal> beside, List<String> features) {
        Evidence evidence = proposal.evidence();
        List<Proposal> agreeing = beside.stream()
                .filter(other -> claim(other.evidence()).equals(claim(evidence)))
                .toList();
        long rules = agreeing.stream()
                .map(other -> other.evidence().rule())
                .distinct()
                .count();
        features.add("rules-agree=" + Buckets.of((int) rules, 1, 2, 3));
        if (rules > 1) {
            agreeing.stream()
                    .map(other -> other.evidence().rule())
                    .filter(rule -> !rule.equals(evidence.rule()))
                    .distinct()
                    .sorted()
                    .forEach(rule -> features.add("also-by=" + rule));
        }
        addTrigger(proposal, beside, features);
    }

    private static void addTrigger(Proposal proposal, List<Proposal> beside, List<String> features) {
        int trigger = proposal.place().orElseThrow().trigger();
        List<Evidence> same = beside.stream()
                .filter(other -> other.place().orElseThrow().trigger() == trigger)
                .map(Proposal::evidence)
                .toList();
        Evidence evidence = proposal.evidence();
        features.add("of-trigger=" + Buckets.of(distinct(same, CompanyFeatures::claim), 2, 3, 4, 6, 10));
        int relations = distinct(
                same.stream().filter(each -> pair(each).equals(pair(evidence))).toList(),
                each -> each.relation().name());
        features.add("relations-of-trigger=" + Buckets.of(relations, 1, 2, 3));
    }

    private static int distinct(List<Evidence> all, java.util.function.Function<Evidence, String> of) {
        return (int) all.stream().map(of).distinct().count();
    }
}
