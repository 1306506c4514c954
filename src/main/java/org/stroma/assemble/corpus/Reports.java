package org.stroma.assemble.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;

/// Derives from the claims of a corpus what each document reports about its study.
public final class Reports {

    private static final Set<String> WHO = Set.of("conductedBy", "ledBy");
    private static final String WHEN = "publishedOn";
    private static final String DRUG = "Drug";

    private final Map<String, Evidence> first = new TreeMap<>();
    private final Map<String, Set<String>> findings = new TreeMap<>();
    private final Map<String, Map<String, Concept>> things = new TreeMap<>();
    private final Map<String, Map<Concept, Integer>> drugs = new HashMap<>();
    private final Map<String, List<Claim>> facts = new HashMap<>();

    /// What is found is asked for of documents only that report a study, which must be known before.
    private Reports(List<Claim> claims) {
        claims.stream().filter(Reports::isOfStudy).forEach(claim -> asserted(claim, this::fact));
        claims.stream()
                .filter(claim -> !isOfStudy(claim) && Discovery.isOf(claim.relation()))
                .forEach(claim -> asserted(claim, this::finding));
    }

    private static boolean isOfStudy(Claim claim) {
        return claim.subject().type().equals(EntityType.STUDY);
    }

    private static void asserted(Claim claim, BiConsumer<Claim, Evidence> sink) {
        claim.evidence().stream()
                .filter(one -> one.certainty() == Certainty.ASSERTED && claim.counts(one))
                .forEach(one -> sink.accept(claim, one));
    }

    /// One for each document that reports a study, in the order of the documents.
    public static List<Report> of(List<Claim> claims) {
        Reports reports = new Reports(claims);
        return reports.first.values().stream().map(reports::report).toList();
    }

    private void fact(Claim claim, Evidence evidence) {
        String document = evidence.document();
        first.merge(document, evidence, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        facts.computeIfAbsent(key(document, claim.subject()), key -> new ArrayList<>())
                .add(claim);
    }

    private void finding(Claim claim, Evidence evidence) {
        String document = evidence.document();
        if (first.containsKey(document)) {
            if (!Discovery.isTextbook(claim)) {
                findings.computeIfAbsent(document, key -> new TreeSet<>()).add(claim.id());
            }
            thing(document, claim.subject());
            thing(document, claim.object());
        }
    }

    private void thing(String document, Value value) {
        if (value instanceof Concept concept) {
            things.computeIfAbsent(document, key -> new TreeMap<>()).put(concept.iri(), concept);
            if (concept.type().name().equals(DRUG) && concept.members().isEmpty()) {
                drugs.computeIfAbsent(document, key -> new HashMap<>()).merge(concept, 1, Integer::sum);
            }
            concept.members().forEach(member -> thing(document, member));
        }
    }

    private Report report(Evidence evidence) {
        String document = evidence.document();
        Concept study = evidence.subjectConcept();
        List<Claim> own = facts.getOrDefault(key(document, study), List.of());
        Map<String, Concept> people = new TreeMap<>();
        Set<String> dates = new TreeSet<>();
        for (Claim claim : own) {
            if (WHO.contains(claim.relation().name()) && claim.object() instanceof Concept who) {
                people.put(who.iri(), who);
            } else if (claim.relation().name().equals(WHEN)) {
                dates.add(claim.object().label());
            }
        }
        return new Report(
                document,
                study,
                findings.getOrDefault(document, Set.of()),
                things.getOrDefault(document, Map.of()),
                topic(document),
                people,
                dates);
    }

    private static String key(String document, Concept study) {
        return document + " " + study.iri();
    }

    private Optional<Concept> topic(String document) {
        return drugs.getOrDefault(document, Map.of()).entrySet().stream()
                .min(Comparator.comparing(Map.Entry<Concept, Integer>::getValue)
                        .reversed()
                        .thenComparing(each -> each.getKey().iri()))
                .map(Map.Entry::getKey);
    }
}
