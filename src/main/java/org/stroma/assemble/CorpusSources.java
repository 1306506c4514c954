package org.stroma.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.assemble.conflict.Background;
import org.stroma.assemble.conflict.Conflicts;
import org.stroma.assemble.conflict.NumberConflicts;
import org.stroma.assemble.conflict.Superseding;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Rarity;
import org.stroma.assemble.corpus.Report;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.assemble.study.SameStudy;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Ladder;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

/// Who has it from whom in a corpus: what must be known of all documents before single claims are weighed, for who
/// assembles by keys ({@link ClaimShare}).
///
/// @param reports what documents report of studies, in their order
/// @param pairs studies that may be one
/// @param origins of documents, with which report one study
public record CorpusSources(
        List<Lineage> lineages, List<Report> reports, List<StudyPair> pairs, ReportOrigins origins) {

    public CorpusSources {
        lineages = List.copyOf(lineages);
        reports = List.copyOf(reports);
        pairs = List.copyOf(pairs);
    }

    /// @param words ids of the claims that studies found, to how a person would say them
    /// @param rarity of what is claimed
    public static CorpusSources of(
            Collection<Document> documents,
            List<Lineage> lineages,
            List<Report> reports,
            Map<String, String> words,
            Rarity rarity) {
        ReportOrigins apart = ReportOrigins.of(documents, lineages);
        List<StudyPair> pairs = SameStudy.pairs(words, rarity, reports, apart);
        return new CorpusSources(lineages, reports, pairs, apart.reporting(SameStudy.documents(reports, pairs)));
    }

    /// What cannot all be right, and what is stale.
    ///
    /// @param contested all claims that may be in a conflict or stale, in the order of their ids
    /// @param ills of their documents, as {@link Corpus#ills} finds them
    /// @param findings of all documents, with the numbers that may conflict
    /// @param measured how often constructions were right
    public Assembly contested(
            List<Claim> contested,
            Map<String, Set<String>> ills,
            List<Findings> findings,
            Reliability measured,
            Background background) {
        Corpus corpus = new Corpus(contested, ills, reports, pairs, origins, findings);
        return new Assembly(
                contested,
                Conflicts.among(corpus, background),
                new NumberConflicts(corpus).find(),
                pairs,
                lineages,
                Map.of(),
                measured,
                List.of(),
                Ladder.NONE,
                Superseding.among(
                        contested, findings.stream().map(Findings::document).toList()));
    }
}
