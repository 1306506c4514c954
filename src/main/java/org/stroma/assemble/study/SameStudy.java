package org.stroma.assemble.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.assemble.corpus.Groups;
import org.stroma.assemble.corpus.Rarity;
import org.stroma.assemble.corpus.Report;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.assemble.study.StudySigns.Kind;
import org.stroma.assemble.study.StudySigns.Sign;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.concept.Concept;

/// Finds studies of different documents that may be one: enough independent and rare signs support it, and nothing
/// shows that they are two. They are never merged. If documents give a DOI, a PMID or an NCT number, that alone
/// decides.
public final class SameStudy {

    private static final double ENOUGH = 12;
    private static final int KINDS = 4;
    private static final long YEAR = 366;

    /// Two reports that may be on one study.
    private record Both(Report one, Report other) {}

    private SameStudy() {}

    /// Each pair once, ordered by IRI. Documents that tell one story report one study.
    ///
    /// @param words ids of the claims that are found, to how a person would say them
    /// @param rarity of what these claims are about
    public static List<StudyPair> pairs(
            Map<String, String> words, Rarity rarity, List<Report> reports, ReportOrigins sources) {
        StudySigns signs = new StudySigns(rarity, words);
        Map<String, StudyPair> pairs = new TreeMap<>();
        candidates(reports, sources)
                .forEach(both -> pair(both.one(), both.other(), signs, sources)
                        .ifPresent(pair -> pairs.putIfAbsent(
                                pair.one().iri() + " " + pair.other().iri(), pair)));
        return List.copyOf(pairs.values());
    }

    /// Documents, two and two, that report one study or two that may be one.
    public static List<List<String>> documents(List<Report> reports, List<StudyPair> pairs) {
        Groups studies = new Groups();
        pairs.forEach(pair -> studies.join(pair.one().iri(), pair.other().iri()));
        Map<String, String> first = new TreeMap<>();
        List<List<String>> documents = new ArrayList<>();
        for (Report report : reports) {
            String study = studies.first(report.study().iri());
            documents.add(List.of(first.computeIfAbsent(study, none -> report.document()), report.document()));
        }
        return documents;
    }

    /// Reports on one drug with a finding in common, and those of one origin: no others can report one study.
    private static Stream<Both> candidates(List<Report> reports, ReportOrigins sources) {
        Map<String, List<Report>> byDrug = new TreeMap<>();
        Map<String, List<Report>> byOrigin = new TreeMap<>();
        for (Report report : reports) {
            report.topic()
                    .ifPresent(drug -> byDrug.computeIfAbsent(drug.iri(), none -> new ArrayList<>())
                            .add(report));
            byOrigin.computeIfAbsent(sources.origin(report.document()), none -> new ArrayList<>())
                    .add(report);
        }
        return Stream.concat(
                byDrug.values().stream().flatMap(SameStudy::ofOneFinding),
                byOrigin.values().stream().flatMap(SameStudy::allPairs));
    }

    private static Stream<Both> allPairs(List<Report> reports) {
        return IntStream.range(0, reports.size())
                .boxed()
                .flatMap(i ->
                        reports.subList(i + 1, reports.size()).stream().map(other -> new Both(reports.get(i), other)));
    }

    /// Found through an index: of the hundreds of reports on a common drug, few found the same.
    private static Stream<Both> ofOneFinding(List<Report> reports) {
        Map<String, List<Integer>> byFinding = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            int place = i;
            reports.get(i)
                    .findings()
                    .forEach(finding -> byFinding
                            .computeIfAbsent(finding, none -> new ArrayList<>())
                            .add(place));
        }
        return IntStream.range(0, reports.size())
                .boxed()
                .flatMap(i -> reports.get(i).findings().stream()
                        .flatMap(finding -> requireNonNull(byFinding.get(finding)).stream())
                        .filter(other -> other > i)
                        .distinct()
                        .sorted()
                        .map(other -> new Both(reports.get(i), reports.get(other))));
    }

    private static Optional<StudyPair> pair(Report one, Report other, StudySigns signs, ReportOrigins sources) {
        if (one.study().iri().equals(other.study().iri()) || areTwo(one, other)) {
            return Optional.empty();
        }
        List<Sign> found = new ArrayList<>(signs.of(one, other));
        boolean story = sources.origin(one.document()).equals(sources.origin(other.document()));
        if (story) {
            found.add(new Sign(Kind.TEXT, ENOUGH, "the documents are of one lineage"));
        }
        return story || isEnough(found) ? Optional.of(pair(one.study(), other.study(), found)) : Optional.empty();
    }

    private static boolean isEnough(List<Sign> signs) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        signs.forEach(sign -> kinds.add(sign.kind()));
        double weight = signs.stream().mapToDouble(Sign::weight).sum();
        return kinds.contains(Kind.DRUG) && kinds.contains(Kind.FINDING) && kinds.size() >= KINDS && weight >= ENOUGH;
    }

    private static boolean areTwo(Report one, Report other) {
        return one.isIdentified() && other.isIdentified()
                || StudySigns.daysApart(one, other).filter(days -> days > YEAR).isPresent();
    }

    private static StudyPair pair(Concept one, Concept other, List<Sign> signs) {
        boolean ordered = one.iri().compareTo(other.iri()) < 0;
        List<String> reasons = signs.stream()
                .sorted(Comparator.comparingDouble(Sign::weight).reversed().thenComparing(Sign::reason))
                .map(Sign::reason)
                .toList();
        return new StudyPair(ordered ? one : other, ordered ? other : one, reasons);
    }

    /// Ids of claims, to how a person would say them.
    public static Map<String, String> words(List<Claim> claims) {
        return claims.stream().collect(Collectors.toMap(Claim::id, SameStudy::words, (a, b) -> a, TreeMap::new));
    }

    private static String words(Claim claim) {
        return claim.subject().label() + " " + claim.relation().label() + " "
                + claim.object().label();
    }
}
