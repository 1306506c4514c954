package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.SortedLines;
import org.stroma.graph.term.Iris;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;

public class CorpusQuadsTest {

    @Test
    void writesEveryShapeOfTheContract() throws IOException {
        assertThat(lines(TwoDocuments.corpus())).isEqualTo(expected("expected.nq"));
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(lines(TwoDocuments.corpus())).isEqualTo(expected("expected.nq"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void doesNotMindTheOrderOfDocuments() throws IOException {
        VersionContent corpus = TwoDocuments.corpus();
        List<Findings> turned = new ArrayList<>(corpus.findings());
        Collections.reverse(turned);
        VersionContent other =
                new VersionContent(turned, corpus.assembly(), corpus.listed(), corpus.ontologyFiles(), corpus.shapes());
        assertThat(lines(other)).isEqualTo(lines(corpus));
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        // The text begins with a character of two UTF-16 units, and a blank.
        assertThat(lines(TwoDocuments.corpus()))
                .contains("#quote> \"Plerixafor blocks CXCR4\"")
                .containsPattern("#start> \"2\"\\^\\^")
                .containsPattern("#end> \"25\"\\^\\^");
    }

    @Test
    void hasNoDirectTripleForWeakBelief() throws IOException {
        Findings findings = Sample.plerixaforBlocks("a.txt");
        Claim strong = Sample.claims(List.of(findings)).getFirst();
        Claim weak = new Claim(strong.subject(), strong.relation(), strong.object(), strong.evidence(), 0.49);
        String direct = "<" + Sample.PLERIXAFOR.iri() + "> <https://w3id.org/stroma/ontology#blocks>";
        assertThat(lines(corpus(findings, strong))).contains(direct);
        assertThat(lines(corpus(findings, weak))).doesNotContain(direct);
    }

    @Test
    void callsACoinedThingWhatMostOfItsEvidenceCallsIt() throws IOException {
        List<Findings> findings =
                List.of(named("a.txt", "DNA repair"), named("b.txt", "dna repair"), named("c.txt", "DNA repair"));
        assertThat(lines(Sample.corpus(findings)))
                .contains("\"DNA repair\"")
                .doesNotContain("prefLabel> \"dna repair\"");
    }

    @Test
    void datesADenialByItsDocumentOrByTheLatestPublicationThatTheDocumentTellsOf() throws IOException {
        String text = "Plerixafor does not block CXCR4. Out on 2026-02-17. Out before on 2025.";
        Document dated = Sample.document("a.txt", text);
        Document undated = Paper.of("b.txt", dated.text())
                .titled("A title")
                .from(dated.source())
                .document();
        assertThat(lines(Sample.corpus(denying(dated))))
                .contains("ontology#validAt> \"2026-02\"^^")
                .doesNotContain("validNotBefore");
        assertThat(lines(Sample.corpus(denying(undated))))
                .contains("ontology#validNotBefore> \"2026-02-17\"^^")
                .doesNotContain("validNotBefore> \"2025")
                .doesNotContain("validAt");
    }

    private static Findings denying(Document document) {
        Evidence says = Sample.says(
                Sample.argument(document, Sample.PLERIXAFOR, "Plerixafor"),
                Sample.BLOCKS,
                Sample.argument(document, Sample.CXCR4, "CXCR4"),
                document,
                0.9);
        Evidence denies = new Evidence(
                says.document(),
                says.subject(),
                says.relation(),
                says.object(),
                Polarity.NEGATED,
                says.certainty(),
                says.cues(),
                says.span(),
                says.part(),
                says.shownIn(),
                says.saidBy(),
                says.rule(),
                says.confidence(),
                ReaderId.BUILT_IN);
        return Sample.findings(document, denies, out(document, "2026-02-17"), out(document, "2025"));
    }

    private static Evidence out(Document document, String date) {
        Concept study = new Concept("study/a", "a study", EntityType.STUDY);
        return Sample.says(
                Sample.argument(document, study, "Out"),
                Sample.PUBLISHED_ON,
                Sample.argument(document, new Literal(date, Literal.Kind.DATE), date),
                document,
                0.9);
    }

    private static Findings named(String key, String process) {
        Document document = Sample.document(key, "Plerixafor promotes " + process + ".");
        return Sample.findings(
                document,
                Sample.says(
                        Sample.argument(document, Sample.PLERIXAFOR, "Plerixafor"),
                        Sample.PROMOTES,
                        Sample.argument(document, Concept.coined(process, Sample.PROCESS), process),
                        document,
                        0.9));
    }

    private static VersionContent corpus(Findings findings, Claim claim) {
        VersionContent corpus = Sample.corpus(findings);
        Assembly assembly = new Assembly(List.of(claim), List.of(), List.of());
        return new VersionContent(
                corpus.findings(), assembly, corpus.listed(), corpus.ontologyFiles(), Optional.empty());
    }

    private static String lines(VersionContent corpus) throws IOException {
        SortedLines lines = new SortedLines(Path.of(System.getProperty("java.io.tmpdir")));
        new CorpusQuads(new Iris(Iris.DEFAULT_BASE), corpus).write(lines::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String expected(String file) throws IOException {
        try (InputStream in = CorpusQuadsTest.class.getResourceAsStream("/graph/two-documents/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
