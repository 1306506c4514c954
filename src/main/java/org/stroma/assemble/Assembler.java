package org.stroma.assemble;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.stroma.assemble.belief.Curation;
import org.stroma.assemble.belief.KnownClaims;
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
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Supersession;
import org.stroma.model.claim.Support;
import org.stroma.model.claim.Testimony;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// Assembles the evidence of all documents into claims, conflicts and studies. A pure function: the order of the
/// evidence does not matter.
public final class Assembler {

    private Assembler() {}

    /// Claims with their belief and who speaks for them, documents of one origin, studies that may be one, what cannot
    /// all be right, what curators say of it, how far drugs have come, and which places time has overtaken.
    public static Assembly assemble(Testimony testimony, Background background) {
        return assemble(testimony, background, new Stories(), new KnownClaims());
    }

    /// The same for who assembles again and again.
    ///
    /// @param stories what documents tell, as far as it is known
    /// @param known what was made of the same evidence before
    public static Assembly assemble(Testimony testimony, Background background, Stories stories, KnownClaims known) {
        List<Lineage> lineages = Lineages.of(testimony.documents(), background.lexicon(), stories);
        return assemble(testimony, background, lineages, known);
    }

    /// The same where somebody else compared the documents.
    ///
    /// @param lineages of the documents that speak
    /// @param known what was made of the same evidence before
    public static Assembly assemble(
            Testimony testimony, Background background, List<Lineage> lineages, KnownClaims known) {
        Assembly assembly = assemble(
                testimony.evidence(),
                testimony.findings(),
                ReportOrigins.of(testimony.documents(), lineages),
                lineages,
                background,
                testimony.reliability(),
                Curation.of(testimony.verdicts(), testimony.documents()),
                known);
        List<Supersession> superseded = Superseding.among(assembly.claims(), testimony.documents());
        return assembly.with(LadderPlacement.of(assembly.claims(), background.rungs(), superseded))
                .with(superseded);
    }

    /// The same of evidence alone, each document standing for itself.
    public static Assembly assemble(List<Evidence> evidence) {
        return assemble(evidence, ReportOrigins.UNKNOWN);
    }

    public static Assembly assemble(List<Evidence> evidence, ReportOrigins sources) {
        return assemble(
                evidence,
                List.of(),
                sources,
                List.of(),
                Background.NONE,
                Reliability.UNKNOWN,
                Curation.NONE,
                new KnownClaims());
    }

    private static Assembly assemble(
            List<Evidence> evidence,
            List<Findings> findings,
            ReportOrigins sources,
            List<Lineage> lineages,
            Background background,
            Reliability measured,
            Curation curation,
            KnownClaims known) {
        List<Group> groups = known.groups(evidence, Group::id, each -> group(each, curation), curation);
        // Which studies are one is seen from what is claimed, and how far claims can be believed from which studies
        // are one; the belief of the first round is not looked at.
        Weighing apart = Weighing.of(groups, sources, measured, curation);
        List<Claim> claimed = known.apart().of(groups, apart, i -> apart.claim(groups.get(i)));
        // Each looks at all claims, and none at what another finds.
        CompletableFuture<Rarity> rarity = CompletableFuture.supplyAsync(() -> new Rarity(claimed));
        CompletableFuture<Map<String, String>> words = CompletableFuture.supplyAsync(() -> SameStudy.words(claimed));
        List<Report> reports = Reports.of(claimed);
        List<StudyPair> pairs = SameStudy.pairs(words.join(), rarity.join(), reports, sources);
        ReportOrigins reporting = sources.reporting(SameStudy.documents(reports, pairs));
        Weighing weighing = Weighing.of(groups, reporting, measured, curation);
        List<Claim> claims =
                known.together().of(groups, weighing, i -> weighing.claim(groups.get(i), claimed.get(i), sources));
        CompletableFuture<Map<String, Support>> supports =
                CompletableFuture.supplyAsync(() -> Supports.of(claims, reporting));
        Corpus corpus = new Corpus(claims, Corpus.ills(claims, rarity.join()), reports, pairs, reporting, findings);
        CompletableFuture<List<NumberConflict>> numbers =
                CompletableFuture.supplyAsync(() -> new NumberConflicts(corpus).find());
        return new Assembly(
                claims,
                Conflicts.among(corpus, background),
                numbers.join(),
                pairs,
                lineages,
                supports.join(),
                weighing.reliability(),
                weighing.rulings(groups),
                Ladder.NONE,
                List.of());
    }

    private static Group group(List<Evidence> evidence, Curation curation) {
        Group group = Group.of(evidence);
        return group.judged(curation.on(group.subject(), group.relation(), group.object()));
    }
}
