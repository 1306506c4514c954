package org.stroma.learn.gold;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// What each document claims, in the form that gold rows are compared with.
public final class FoundClaims {

    /// Predicates of the guidelines' table; others are not scored.
    public static final Set<String> SCORED =
            Set.of(("blocks activates binds suppresses promotes secretes expresses attracts traps"
                            + " mobilizes infiltrates attacks treats causes resists combinedWith approvedBy approvedFor associatedWith"
                            + " locatedIn strikes subtypeOf alsoKnownAs publishedIn publishedOn conductedBy ledBy affiliatedWith"
                            + " affects")
                    .split(" "));

    private final Map<String, Document> documents = new HashMap<>();
    /// By document, with the confidence of the likeliest reading.
    private final Map<String, Map<Found, Double>> byDocument = new HashMap<>();

    public FoundClaims(List<Findings> findings, Assembly assembly, Terminology terminology) {
        findings.forEach(each -> documents.put(each.document().key(), each.document()));
        Labels labels = new Labels(assembly, terminology);
        for (Claim claim : assembly.claims()) {
            if (SCORED.contains(claim.relation().name())) {
                for (Evidence evidence : claim.evidence()) {
                    Document document = requireNonNull(documents.get(evidence.document()));
                    byDocument
                            .computeIfAbsent(stem(document.fileName()), stem -> new LinkedHashMap<>())
                            .merge(found(document, claim, evidence, labels), evidence.confidence(), Math::max);
                }
            }
        }
    }

    /// The claims of a document, told by its name without extension: what it asserts absorbs what it hedges, and each
    /// study stands for the gold study that most of its claims fit.
    public List<Found> of(String document, List<GoldTarget> golds) {
        return told(all(document, golds));
    }

    /// Without what is hedged and asserted as well.
    public static List<Found> told(List<Found> all) {
        Set<String> asserted = all.stream()
                .filter(Found::isAsserted)
                .map(claim -> claim.key() + claim.polarity())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(claim -> claim.isAsserted() || !asserted.contains(claim.key() + claim.polarity()))
                .toList();
    }

    /// The same with what is hedged and asserted as well.
    public List<Found> all(String document, List<GoldTarget> golds) {
        List<Found> all = byDocument.getOrDefault(document, Map.of()).entrySet().stream()
                .map(each -> each.getKey().withConfidence(each.getValue()))
                .toList();
        Map<String, List<Found>> studies =
                all.stream().filter(Found::isStudy).collect(Collectors.groupingBy(Found::subjectIri));
        List<Found> told = new ArrayList<>();
        for (Found claim : all) {
            told.add(
                    claim.isStudy()
                            ? claim.standingFor(goldStudy(requireNonNull(studies.get(claim.subjectIri())), golds))
                            : claim);
        }
        return told;
    }

    /// Name without extension of a document told by its key.
    public String stemOf(String document) {
        return stem(requireNonNull(documents.get(document)).fileName());
    }

    private static String goldStudy(Collection<Found> claims, List<GoldTarget> golds) {
        Map<String, Integer> fits = new LinkedHashMap<>();
        for (GoldTarget gold : golds) {
            long fitting = claims.stream().filter(gold::fits).count();
            if (!gold.row().study().isEmpty() && fitting > 0) {
                fits.merge(gold.row().study(), (int) fitting, Integer::sum);
            }
        }
        int most = fits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return fits.keySet().stream()
                .filter(study -> requireNonNull(fits.get(study)) == most)
                .findFirst()
                .orElse("none");
    }

    private static Found found(Document document, Claim claim, Evidence evidence, Labels labels) {
        boolean study = claim.subject().type().equals(EntityType.STUDY);
        return new Found(
                claim.id(),
                withWritten(labels.names(claim.subject()), evidence.subject(), document),
                claim.relation().name(),
                withWritten(labels.names(claim.object()), evidence.object(), document),
                evidence.polarity().term(),
                evidence.certainty().term(),
                claim.subject().iri(),
                study ? "unknown" : "",
                String.join(
                        " | ",
                        labels.shown(claim.subject()),
                        claim.relation().name(),
                        labels.shown(claim.object()),
                        evidence.polarity().term(),
                        evidence.certainty().term()),
                evidence.rule(),
                document.quote(evidence.span()).replaceAll("\\s+", " "),
                0);
    }

    private static Set<GoldName> withWritten(Set<GoldName> names, Argument argument, Document document) {
        Set<GoldName> all = new LinkedHashSet<>(names);
        argument.writtenName(document).map(GoldName::of).ifPresent(all::add);
        return all;
    }

    public static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
