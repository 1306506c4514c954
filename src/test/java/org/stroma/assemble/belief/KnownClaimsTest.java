package org.stroma.assemble.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.conflict.Background;
import org.stroma.assemble.lineage.Stories;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Reliability.Counts;
import org.stroma.model.claim.Testimony;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;

class KnownClaimsTest {

    private static final Reliability MEASURED = new Reliability(new TreeMap<>(Map.of("active", new Counts(80, 100))));
    private static final Background BACKGROUND = new Background(
            new Lexicon(Map.of("standingText", List.of(), "sourceCue", List.of())),
            new Terminology(List.of(), List.of()),
            List.of());
    /// Documents with the same of these are of one origin.
    private static final int STORIES = 6;

    @Test
    void whatIsKnownChangesNothing() {
        Random random = new Random(1);
        Stories stories = new Stories();
        KnownClaims known = new KnownClaims();
        Map<String, Findings> corpus = new TreeMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            String key = "d" + random.nextInt(12);
            if (random.nextInt(3) == 0) {
                corpus.remove(key);
            } else {
                corpus.put(key, findings(key, random));
            }
            if (random.nextInt(6) == 0) {
                verdicts.add(verdict("d" + random.nextInt(12) + ".txt", random));
            } else if (random.nextInt(6) == 0) {
                verdicts.clear();
            }
            Testimony testimony = new Testimony(List.copyOf(corpus.values()), MEASURED, verdicts);
            Assembly expected = Assembler.assemble(testimony, BACKGROUND);
            assertThat(Assembler.assemble(testimony, BACKGROUND, stories, known))
                    .as("step %d", step)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theSameEvidenceGivesTheSameClaim() {
        Random random = new Random(2);
        Stories stories = new Stories();
        KnownClaims known = new KnownClaims();
        Findings stays = findings("a", random);
        Evidence other = Sample.says("b", Sample.NIVOLUMAB, Sample.BLOCKS, Sample.CXCR4);
        Claim before = claims(List.of(stays), stories, known).getFirst();
        assertThat(claims(
                        List.of(stays, new Findings(document("b", 0), List.of(), List.of(other), List.of())),
                        stories,
                        known))
                .anyMatch(claim -> claim == before);
    }

    private static List<Claim> claims(List<Findings> findings, Stories stories, KnownClaims known) {
        return Assembler.assemble(new Testimony(findings, MEASURED, List.of()), BACKGROUND, stories, known)
                .claims();
    }

    private static Findings findings(String key, Random random) {
        List<Evidence> evidence = new ArrayList<>();
        if (random.nextBoolean()) {
            evidence.addAll(Sample.findings(key));
            evidence.add(Sample.says(
                    key,
                    random.nextBoolean() ? Sample.STUDY : Sample.OTHER_STUDY,
                    Sample.PUBLISHED_IN,
                    random.nextBoolean() ? Sample.NATURE : Sample.CELL));
        }
        evidence.add(Sample.blocks(key, 60, pick(Polarity.values(), random), pick(Certainty.values(), random)));
        return new Findings(document(key, random.nextInt(STORIES)), List.of(), evidence, List.of());
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Document document(String key, int story) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("Receptor")
                    .append(story)
                    .append(" number")
                    .append(i)
                    .append(" mobilizes cells")
                    .append(i);
            text.append(i % 5 == 4 ? ". " : " ");
        }
        return Paper.of(key, text.toString()).document(key + ".txt");
    }

    private static Verdict verdict(String document, Random random) {
        return new Verdict(
                new Verdict.End("Plerixafor", Set.of(Sample.PLERIXAFOR.iri())),
                "blocks",
                new Verdict.End("hgnc:2561", Set.of(Sample.CXCR4.iri())),
                random.nextBoolean() ? document : Verdict.EVERYWHERE,
                pick(Verdict.Kind.values(), random),
                "as read",
                "",
                "");
    }
}
