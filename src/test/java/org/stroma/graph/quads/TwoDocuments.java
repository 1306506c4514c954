package org.stroma.graph.quads;

import static org.stroma.graph.quads.Sample.argument;
import static org.stroma.graph.quads.Sample.at;
import static org.stroma.graph.quads.Sample.says;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Hypothesis;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Lineage.Descent;
import org.stroma.model.claim.Lineage.Kinship;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Support;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;

/// A corpus that has something of every shape. Its expected graph is `graph/two-documents/expected.*`.
public final class TwoDocuments {

    private static final Concept ANTAGONIST = Concept.coined("CXCR4 antagonist", Sample.DRUG);
    private static final Concept ANTIBODY = Concept.coined("anti-PD-1", Sample.DRUG);
    private static final Concept BOTH = Concept.combination(List.of(Sample.PLERIXAFOR, ANTIBODY));
    private static final Concept SPEAKER = Concept.coined("Ada Lovelace", EntityType.PERSON);
    private static final Concept STUDY = new Concept("study/a-txt-1", "study reported in a.txt", EntityType.STUDY);
    private static final Concept SAME = new Concept("study/10.1000/182", "study 10.1000/182", EntityType.STUDY);

    private static final Document FIRST = Sample.document(
            "a.txt",
            "😀 Plerixafor blocks CXCR4. Plerixafor (AMD3100) was combined with anti-PD-1.\n"
                    + "\"Together they may not promote T-cell \\ trapping\", said Ada Lovelace. Out on 17 February 2026.");
    private static final Document SECOND = Sample.document(
            "x.zip!/b.txt", "T cell trapping: plerixafor promotes T cell trapping. Out on 2026-02-18, says the study.");

    private TwoDocuments() {}

    public static VersionContent corpus() {
        List<Findings> findings = List.of(first(), second());
        List<Claim> claims = Sample.claims(findings);
        List<Claim> dates = claims.stream()
                .filter(claim -> claim.relation().equals(Sample.PUBLISHED_ON))
                .toList();
        Conflict conflict = new Conflict(
                Sample.PUBLISHED_ON,
                dates.stream().map(TwoDocuments::side).toList(),
                Optional.of(new Hypothesis("one is the day of the print", List.of())));
        return new VersionContent(
                findings,
                new Assembly(
                        claims,
                        List.of(conflict),
                        List.of(new StudyPair(SAME, STUDY, List.of("one title"))),
                        List.of(lineage()),
                        Map.of(claims.getFirst().id(), new Support(2, 1))),
                terminology(),
                Map.of(
                        "blocks.ttl",
                        "<https://w3id.org/stroma/ontology#blocks> <https://example.org/says> [ <https://example.org/p> \"a\"@en ] ."),
                Optional.empty());
    }

    private static Lineage lineage() {
        Kinship kinship = new Kinship(
                SECOND.key(), FIRST.key(), Optional.of(Descent.DERIVED), "one of one sentences stands in both");
        return new Lineage(List.of(FIRST.key(), SECOND.key()), List.of(kinship));
    }

    private static Side side(Claim claim) {
        List<Voice> voices = claim.evidence().stream()
                .map(evidence -> new Voice(claim, evidence))
                .toList();
        return new Side(claim.object().label(), voices, new Support(1, 1));
    }

    private static Findings first() {
        Argument plerixafor = argument(FIRST, Sample.PLERIXAFOR, "Plerixafor");
        Argument cxcr4 = argument(FIRST, Sample.CXCR4, "CXCR4");
        Argument again = argument(FIRST, Sample.PLERIXAFOR, "Plerixafor (AMD3100)");
        Evidence blocks = says(plerixafor, Sample.BLOCKS, cxcr4, FIRST, 0.8765);
        return Sample.findings(
                FIRST,
                blocks,
                byAnotherRule(blocks),
                says(
                        again,
                        Sample.ALSO_KNOWN_AS,
                        argument(FIRST, new Literal("AMD3100", Literal.Kind.TEXT), "AMD3100"),
                        FIRST,
                        0.95),
                says(again, Sample.COMBINED_WITH, argument(FIRST, ANTIBODY, "anti-PD-1"), FIRST, 1),
                hedged(),
                published(FIRST, STUDY, "Out", "2026-02-17", "17 February 2026"));
    }

    private static Findings second() {
        return Sample.findings(
                SECOND,
                says(
                        argument(SECOND, Sample.PLERIXAFOR, "plerixafor"),
                        Sample.PROMOTES,
                        argument(SECOND, trapping("T cell trapping"), "promotes T cell trapping"),
                        SECOND,
                        0.4),
                published(SECOND, SAME, "Out", "2026-02-18", "2026-02-18"),
                published(SECOND, STUDY, "Out", "2026-02", "2026-02"));
    }

    private static Evidence byAnotherRule(Evidence evidence) {
        return new Evidence(
                evidence.document(),
                evidence.subject(),
                evidence.relation(),
                evidence.object(),
                evidence.polarity(),
                evidence.certainty(),
                evidence.cues(),
                evidence.span(),
                evidence.part(),
                evidence.shownIn(),
                evidence.saidBy(),
                "agent-noun",
                0.5,
                ReaderId.BUILT_IN);
    }

    private static Evidence hedged() {
        Argument subject = argument(FIRST, BOTH, "Together they");
        Argument object = argument(FIRST, trapping("T-cell trapping"), "T-cell \\ trapping");
        return new Evidence(
                FIRST.key(),
                subject,
                Sample.PROMOTES,
                object,
                Polarity.NEGATED,
                Certainty.HEDGED,
                List.of(new Cue(at(FIRST, "not"), Cue.Says.NEGATES), new Cue(at(FIRST, "may"), Cue.Says.HEDGES)),
                subject.span().to(object.span()),
                Part.QUOTATION,
                Optional.of(Setting.IN_VITRO),
                Optional.of(SPEAKER),
                "active",
                0.7,
                ReaderId.BUILT_IN);
    }

    private static Evidence published(Document in, Concept study, String subject, String date, String words) {
        return says(
                argument(in, study, subject),
                Sample.PUBLISHED_ON,
                argument(in, new Literal(date, Literal.Kind.DATE), words),
                in,
                0.6);
    }

    private static Concept trapping(String label) {
        return Concept.coined(label, Sample.PROCESS);
    }

    private static Terminology terminology() {
        return new Terminology(
                List.of(
                        entry(
                                Sample.PLERIXAFOR,
                                List.of("AMD3100", "Mozobil", "plerixafor"),
                                List.of(ANTAGONIST.iri())),
                        entry(
                                ANTAGONIST,
                                List.of("CXCR4 inhibitor"),
                                List.of("http://purl.obolibrary.org/obo/CHEBI_23888")),
                        entry(
                                new Concept("http://purl.obolibrary.org/obo/CHEBI_23888", "drug", Sample.DRUG),
                                List.of(),
                                List.of()),
                        entry(
                                new Concept("http://purl.obolibrary.org/obo/CHEBI_1", "never mentioned", Sample.DRUG),
                                List.of(),
                                List.of())),
                List.of());
    }

    private static Terminology.Entry entry(Concept concept, List<String> names, List<String> broader) {
        boolean drug = concept.equals(Sample.PLERIXAFOR);
        List<String> same = drug ? List.of("https://identifiers.org/drugbank:DB06809") : List.of();
        return new Terminology.Entry(concept, names, same, broader, List.of(), true);
    }
}
