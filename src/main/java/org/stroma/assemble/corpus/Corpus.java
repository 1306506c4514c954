package org.stroma.assemble.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Support;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Findings;

/// The claims of a corpus as needed to find conflicts: which studies may be one, which documents can be compared,
/// who supports a side.
public final class Corpus {

    private static final Set<String> ILLS = Set.of("Tumor", "Disease");
    /// What more than about an eighth of the documents are on, such as cancer, makes no two of them comparable.
    private static final double TELLING = 2;

    private final List<Claim> claims;
    private final ReportOrigins sources;
    private final List<Findings> findings;
    private final Groups studies = new Groups();
    private final Map<String, PublicationDate> issued = new HashMap<>();
    private final Map<String, String> studyOf = new HashMap<>();
    private final Map<String, Set<String>> ills;

    /// @param ills of documents, as {@link #ills} finds them
    public Corpus(
            List<Claim> claims,
            Map<String, Set<String>> ills,
            List<Report> reports,
            List<StudyPair> pairs,
            ReportOrigins sources,
            List<Findings> findings) {
        this.findings = findings;
        findings.forEach(each -> each.document()
                .issued()
                .ifPresent(date -> issued.put(each.document().key(), date)));
        this.claims = claims;
        this.ills = ills;
        this.sources = sources;
        pairs.forEach(pair -> studies.join(pair.one().iri(), pair.other().iri()));
        reports.forEach(report -> studyOf.put(report.document(), group(report.study())));
    }

    /// Key of each document to the IRIs of the diseases that it speaks of and not everybody does.
    ///
    /// @param rarity of what these claims are about
    public static Map<String, Set<String>> ills(List<Claim> claims, Rarity rarity) {
        Map<String, Set<String>> ills = new TreeMap<>();
        for (Claim claim : claims) {
            for (Concept ill : ills(claim)) {
                if (isTelling(ill.iri(), rarity)) {
                    claim.evidence()
                            .forEach(one -> ills.computeIfAbsent(one.document(), none -> new TreeSet<>())
                                    .add(ill.iri()));
                }
            }
        }
        return ills;
    }

    /// The diseases among the ends of a claim.
    public static List<Concept> ills(Claim claim) {
        return Stream.of(claim.subject(), claim.object())
                .filter(Concept.class::isInstance)
                .map(Concept.class::cast)
                .filter(end -> ILLS.contains(end.type().name()))
                .toList();
    }

    /// Whether few enough speak of a disease.
    public static boolean isTelling(String iri, Rarity rarity) {
        return rarity.of(iri) >= TELLING;
    }

    public List<Claim> claims() {
        return claims;
    }

    /// What each document gave, including its numbers; empty if they were not asked for.
    public List<Findings> findings() {
        return findings;
    }

    /// Name of all the studies that may be one with it, itself included.
    public String group(Concept study) {
        return studies.first(study.iri());
    }

    /// Whether two documents report one study, or two that may be one.
    public boolean tellOfOneStudy(String one, String other) {
        return studyOf.containsKey(one) && studyOf.get(one).equals(studyOf.get(other));
    }

    /// Whether two documents speak of one disease that not everybody speaks of.
    public boolean areOnOneDisease(String one, String other) {
        Set<String> common = new TreeSet<>(ills.getOrDefault(one, Set.of()));
        common.retainAll(ills.getOrDefault(other, Set.of()));
        return !common.isEmpty();
    }

    /// Whether their words come from one text.
    public boolean areOfOneOrigin(String one, String other) {
        return sources.origin(one).equals(sources.origin(other));
    }

    /// What is said plainly of a claim: by documents that were not taken back, without hedge.
    public static List<Voice> voices(Claim claim) {
        return claim.evidence().stream()
                .filter(one -> one.certainty() == Certainty.ASSERTED && claim.counts(one))
                .map(one -> new Voice(claim, one))
                .toList();
    }

    /// What is said so that affirms the claim.
    public static List<Voice> affirmed(Claim claim) {
        return voices(claim).stream()
                .filter(voice -> voice.evidence().isPlain())
                .toList();
    }

    public Side side(String says, List<Voice> voices) {
        ReportOrigins known = sources.about(voices.getFirst().claim().relation());
        List<PublicationDate> dates = dates(voices).toList();
        return new Side(
                says,
                voices,
                support(documents(voices), known),
                dates.stream().findFirst(),
                dates.stream().reduce((first, second) -> second));
    }

    /// When their documents were published, as far as these say so; the earliest first.
    public Stream<PublicationDate> dates(List<Voice> voices) {
        return documents(voices).stream()
                .map(issued::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    /// Whether each of their documents says when it was published.
    public boolean areDated(List<Voice> voices) {
        return issued.keySet().containsAll(documents(voices));
    }

    /// Of documents that tell what a study found.
    public Support supportOfFinding(Set<String> documents) {
        return support(documents, sources.ofFindings());
    }

    private static Support support(Set<String> documents, ReportOrigins known) {
        int origins = (int) documents.stream().map(known::origin).distinct().count();
        return new Support(documents.size(), origins);
    }

    /// Whether what a document says weighs anything: it was not taken back.
    public boolean counts(String document) {
        return !sources.voided().contains(document);
    }

    public static Set<String> documents(List<Voice> voices) {
        return voices.stream().map(voice -> voice.evidence().document()).collect(Collectors.toCollection(TreeSet::new));
    }
}
