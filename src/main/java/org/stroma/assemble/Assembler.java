package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stroma.assemble.belief.Curation;
import org.stroma.assemble.belief.Supports;
import org.stroma.assemble.belief.Weighing;
import org.stroma.assemble.conflict.Background;
import org.stroma.assemble.conflict.Conflicts;
import org.stroma.assemble.conflict.NumberConflicts;
import org.stroma.assemble.conflict.Superseding;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Group;
import org.stroma.assemble.corpus.Rarity;
import org.stroma.assemble.corpus.Report;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.assemble.corpus.Reports;
import org.stroma.assemble.lineage.Lineages;
import org.stroma.assemble.lineage.Stories;
import org.stroma.assemble.study.SameStudy;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Ladder;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Supersession;
import org.stroma.model.claim.Testimony;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// Assembles the evidence of all documents into claims, conflicts and studies. A pure function: the order of the
/// evidence does not matter.
public final class Assembler {

    private Assembler() {}

    /// Claims with their belief and who speaks for them, documents of one origin, studies that may be one, what cannot
    /// all be right, what curators say of it, how far drugs have come, and which places time has overtaken.
    public static Assembly assemble(Testimony testimony, Background background) {
        return assemble(testimony, background, new Stories());
    }

    /// The same for who assembles again and again.
    ///
    /// @param stories what documents tell, as far as it is known
    public static Assembly assemble(Testimony testimony, Background background, Stories stories) {
        List<Lineage> lineages = Lineages.of(testimony.documents(), background.lexicon(), stories);
        Assembly assembly = assemble(
                testimony.evidence(),
                testimony.findings(),
                ReportOrigins.of(testimony.documents(), lineages),
                lineages,
                background,
                testimony.reliability(),
                Curation.of(testimony.verdicts(), testimony.documents()));
        List<Supersession> superseded = Superseding.among(assembly.claims(), testimony.documents());
        return assembly.with(LadderPlacement.of(assembly.claims(), background.rungs(), superseded))
                .with(superseded);
    }

    /// The same of evidence alone, each document standing for itself.
    public static Assembly assemble(List<Evidence> evidence) {
        return assemble(evidence, ReportOrigins.UNKNOWN);
    }

    public static Assembly assemble(List<Evidence> evidence, ReportOrigins sources) {
        return assemble(evidence, List.of(), sources, List.of(), Background.NONE, Reliability.UNKNOWN, Curation.NONE);
    }

    private static Assembly assemble(
            List<Evidence> evidence,
            List<Findings> findings,
            ReportOrigins sources,
            List<Lineage> lineages,
            Background background,
            Reliability measured,
            Curation curation) {
        List<Group> groups = groups(evidence, curation);
        // Which studies are one is seen from what is claimed, and how far claims can be believed from which studies
        // are one; the belief of the first round is not looked at.
        Weighing apart = Weighing.of(groups, sources, measured, curation);
        List<Claim> claimed = groups.parallelStream().map(apart::claim).toList();
        Rarity rarity = new Rarity(claimed);
        List<Report> reports = Reports.of(claimed);
        List<StudyPair> pairs = SameStudy.pairs(claimed, rarity, reports, sources);
        ReportOrigins known = sources.reporting(SameStudy.documents(reports, pairs));
        Weighing weighing = Weighing.of(groups, known, measured, curation);
        List<Claim> claims = IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> weighing.claim(groups.get(i), claimed.get(i), sources))
                .toList();
        Corpus corpus = new Corpus(claims, rarity, reports, pairs, known, findings);
        return new Assembly(
                claims,
                Conflicts.among(corpus, background),
                new NumberConflicts(corpus).find(),
                pairs,
                lineages,
                Supports.of(claims, known),
                weighing.reliability(),
                weighing.rulings(groups),
                Ladder.NONE,
                List.of());
    }

    /// In the order of the ids of their claims.
    private static List<Group> groups(List<Evidence> evidence, Curation curation) {
        Map<String, List<Evidence>> byClaim = new TreeMap<>();
        for (Evidence one : evidence) {
            byClaim.computeIfAbsent(id(one), id -> new ArrayList<>()).add(one);
        }
        return byClaim.values().stream().map(each -> group(each, curation)).toList();
    }

    private static Group group(List<Evidence> evidence, Curation curation) {
        List<Evidence> ordered = evidence.stream().sorted().toList();
        Evidence first = ordered.getFirst();
        Value subject =
                isTurned(first) ? first.object().value() : first.subject().value();
        Value object =
                isTurned(first) ? first.subject().value() : first.object().value();
        Concept of = (Concept) subject;
        return new Group(of, first.relation(), object, ordered, curation.on(of, first.relation(), object));
    }

    private static String id(Evidence evidence) {
        Value subject = evidence.subject().value();
        Value object = evidence.object().value();
        return isTurned(evidence)
                ? Claim.id((Concept) object, evidence.relation(), subject)
                : Claim.id((Concept) subject, evidence.relation(), object);
    }

    /// The ends of a symmetric relation are ordered by IRI.
    private static boolean isTurned(Evidence evidence) {
        return evidence.relation().symmetric()
                && evidence.object().value() instanceof Concept object
                && object.iri().compareTo(evidence.subjectConcept().iri()) < 0;
    }
}
