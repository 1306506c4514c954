package org.stroma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.query.engine.Corpus.ask;
import static org.stroma.query.engine.Corpus.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Corpus;
import org.stroma.query.engine.QueryEngine;

class QuestionsTest {

    static Stream<Question> all() {
        return Corpus.QUESTIONS.list().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAHeaderThatSaysWhatItAsks(Question question) {
        assertThat(question.title()).endsWith("?");
        assertThat(question.description()).endsWith(".");
        assertThat(question.group())
                .isIn("Mechanism", "Use and stage", "Studies and sources", "Trust", "The graph itself");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesRowsForItsOwnExample(Question question) {
        if (question.sparql().contains("SERVICE")) {
            return;
        }
        assertThat(question.ask(Corpus.engine(), question.example()).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void carriesQuoteAndDocument(Question question) {
        if (List.of("contents", "common-origin", "last-build", "nanopublications")
                        .contains(question.name())
                || question.sparql().contains("SERVICE")) {
            return;
        }
        Answer answer = question.ask(Corpus.engine(), question.example());
        assertThat(answer.columns()).anyMatch(column -> column.endsWith("quote") || column.endsWith("Quote"));
        assertThat(answer.columns())
                .anyMatch(column -> column.toLowerCase(Locale.ROOT).contains("document"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ordersItsRowsCompletely(Question question) {
        assertThat(question.sparql()).contains("ORDER BY");
    }

    @Test
    void tellsWhichDrugsBlockWhichReceptors() {
        assertThat(rows(
                        ask("drugs-blocking-receptors", Map.of()),
                        "drugLabel",
                        "receptorLabel",
                        "belief",
                        "documentLabel"))
                .containsExactly(
                        "plerixafor | CXCR4 | 0.98 | seed-0.txt",
                        "plerixafor | CXCR4 | 0.98 | seed-1.txt",
                        "plerixafor | CXCR4 | 0.98 | seed-2.txt",
                        "motixafortide | CXCR4 | 0.9 | seed-2.txt",
                        "plerixafor | CCR5 | 0.48 | seed-2.txt");
        assertThat(rows(ask("drugs-blocking-receptors", Map.of("receptor", "ccr5")), "drugLabel", "quote"))
                .containsExactly("plerixafor | Plerixafor blocks CCR5");
    }

    @Test
    void tellsWhichLinksOfAChainADocumentStatesHedgesOrLacks() {
        Answer answer = ask("chain-links", Map.of("drug", "plerixafor"));
        assertThat(answer.column("firstStatus")).contains("stated");
        assertThat(answer.rows()).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhatADocumentSaysInNanopublications() {
        Answer answer = ask("nanopublications", Map.of("document", "seed-0.txt"));
        assertThat(answer.isStatements()).isTrue();
        assertThat(rows(answer, "subject", "predicate", "object"))
                .contains(
                        "http://purl.obolibrary.org/obo/CHEBI_125354 | https://w3id.org/stroma/ontology#blocks | http://identifiers.org/hgnc/2561")
                .doesNotContain(
                        "http://purl.obolibrary.org/obo/CHEBI_125354 | https://w3id.org/stroma/ontology#blocks | http://identifiers.org/hgnc/1606");
        assertThat(answer.column("graph")).allMatch(graph -> graph.contains("/evidence/") && graph.contains("#"));
    }

    @Test
    void tellsWhatATumorSecretes() {
        assertThat(rows(
                        ask("secretions", Map.of("source", "fibrolamellar hepatocellular carcinoma")),
                        "sourceLabel",
                        "proteinLabel",
                        "quote"))
                .containsExactly("fibrolamellar carcinoma | CXCL12 | Fibrolamellar carcinoma secretes CXCL12");
    }

    @Test
    void tellsWhatBindsAProteinAndWhichCellsExpressIt() {
        assertThat(rows(ask("binding-partners", Map.of("protein", "CXCR4")), "relationLabel", "otherLabel", "quote"))
                .containsExactly("binds | CXCL12 | CXCL12 binds CXCR4", "expresses | T cell | T cells express CXCR4");
        assertThat(rows(ask("binding-partners", Map.of("protein", "SDF-1")), "otherLabel"))
                .containsExactly("CXCR4");
    }

    @Test
    void tellsAllThatIsClaimedAboutAnEntityByRelation() {
        Answer answer = ask("claims-about", Map.of("entity", "CCR5"));
        assertThat(rows(
                        answer,
                        "subjectLabel",
                        "relationLabel",
                        "objectLabel",
                        "polarity",
                        "certainty",
                        "documentLabel"))
                .containsExactly(
                        "plerixafor | blocks | CCR5 | negated | asserted | seed-0.txt",
                        "plerixafor | blocks | CCR5 | affirmed | asserted | seed-2.txt");
        assertThat(ask("claims-about", Map.of("entity", "plerixafor", "relation", "Approved For"))
                        .column("objectLabel"))
                .containsExactly("stem cell mobilization");
    }

    @Test
    void tellsWhatADrugIsApprovedForAndByWhom() {
        assertThat(rows(ask("approvals", Map.of("drug", "Mozobil")), "relationLabel", "approvalLabel"))
                .containsExactly(
                        "approvedFor | stem cell mobilization", "approvedBy | U.S. Food and Drug Administration");
    }

    /// What a target is not, and does not bind, is no reason for a drug.
    @Test
    void offersADrugOnlyForWhatItsTargetHasToDoWith() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        List<Quad> known = new ArrayList<>();
        Txn.executeRead(Corpus.DATASET, () -> Corpus.DATASET.find().forEachRemaining(known::add));
        Txn.executeWrite(dataset, () -> known.forEach(dataset::add));
        String unrelated = """
                PREFIX kg: <https://w3id.org/stroma/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT {
                    GRAPH ?g {
                        <http://x/one> a kg:Claim ; rdf:subject <http://x/tumor> ; rdf:predicate kg:secretes ; rdf:object ?partner ;
                            kg:belief 0.9 ; kg:hasEvidence ?evidence .
                        <http://x/two> a kg:Claim ; rdf:subject <http://x/tumor> ; rdf:predicate kg:secretes ; rdf:object <http://x/other> ;
                            kg:belief 0.9 ; kg:hasEvidence ?evidence .
                        <http://x/tumor> a kg:Tumor ; skos:prefLabel "tumor" ; kg:secretes ?partner , <http://x/other> .
                        <http://x/other> skos:prefLabel "another" .
                    }
                } WHERE {
                    GRAPH ?g { ?claim rdf:predicate kg:secretes ; rdf:object ?partner ; kg:hasEvidence ?evidence }
                }
                """;
        Txn.executeWrite(
                dataset, () -> UpdateExec.dataset(dataset).update(unrelated).execute());
        Answer answer = Corpus.QUESTIONS
                .find("repurposing")
                .orElseThrow()
                .ask(QueryEngine.over(dataset, Duration.ofSeconds(30)), Map.of());
        assertThat(rows(answer, "targetLabel", "viaLabel")).containsOnly("CXCR4 | CXCL12");
    }

    @Test
    void tellsWhereAStudyWasPublishedAndWhoDidIt() {
        assertThat(rows(ask("study-sources", Map.of("document", "seed-0.txt")), "relationLabel", "valueLabel"))
                .containsExactly(
                        "publishedOn | 2026-02-17",
                        "publishedIn | Science",
                        "ledBy | Ann Lee",
                        "conductedBy | Cornell University");
    }

    @Test
    void tellsWhichDocumentsReportOnAStudy() {
        assertThat(rows(
                        ask("documents-on-a-study", Map.of("study", "study of Nature")),
                        "documentLabel",
                        "relationLabel",
                        "valueLabel",
                        "sameAsLabel"))
                .containsExactly("seed-1.txt | publishedIn | Nature | study of Ann Lee");
    }

    @Test
    void tellsWhereDocumentsDisagreeAboutAStudy() {
        assertThat(rows(ask("disagreements", Map.of()), "propertyLabel", "valueLabel", "documentLabel"))
                .containsExactly("publishedIn | Nature | seed-1.txt", "publishedIn | Science | seed-0.txt");
    }

    @Test
    void tellsTheSentencesBehindATripleWithOffsetsAndPattern() {
        Answer answer = ask("evidence", Map.of("subject", "plerixafor", "relation", "blocks", "object", "CXCR4"));
        assertThat(rows(answer, "quote", "documentLabel", "start", "end", "rule"))
                .containsExactly(
                        "Plerixafor blocks CXCR4 | seed-0.txt | 62 | 85 | active",
                        "plerixafor blocked the CXCR4 receptor | seed-1.txt | 40 | 77 | active",
                        "Plerixafor blocks CXCR4 | seed-2.txt | 32 | 55 | active");
    }

    @Test
    void tellsWhatIsOnlyHedgedAndWhatIsNegated() {
        assertThat(rows(ask("hedged", Map.of()), "subjectLabel", "relationLabel", "objectLabel", "cue"))
                .containsExactly(
                        "plerixafor | causes | nausea | may", "plerixafor | treats | fibrolamellar carcinoma | may");
        assertThat(rows(ask("negated", Map.of()), "subjectLabel", "relationLabel", "objectLabel", "cue"))
                .containsExactly(
                        "plerixafor | blocks | CCR5 | not", "plerixafor | testedIn | fibrolamellar carcinoma | No");
    }

    @Test
    void tellsWhatAlmostGaveAClaimAndWhatANameCouldHaveMeant() {
        assertThat(rows(
                        ask("near-misses", Map.of("relation", "blocks", "object", "CXCR4")),
                        "subjectLabel",
                        "relationLabel",
                        "objectLabel",
                        "reason"))
                .containsExactly("plerixafor | blocks | CXCR4 | no construction joins them");
        assertThat(rows(ask("ambiguous-names", Map.of("meant", "CXCR4")), "quote", "runnerUpLabel", "reason"))
                .containsExactly("CXCR4 | plerixafor | a name that people of this project chose");
        assertThat(rows(ask("shared-names", Map.of()), "oneLabel", "otherLabel", "reason"))
                .containsExactly("fibrolamellar tumor | fibrolamellar carcinoma"
                        + " | a name that people of this project chose");
    }

    @Test
    void tellsWhatTheLastBuildNoLongerHolds() {
        assertThat(rows(ask("last-build", Map.of()), "started", "program", "goneLabel"))
                .containsExactly("2026-02-21T10:00:00Z | 0.1.0 | seed-3.txt");
    }

    @Test
    void tellsWhatIsInTheGraph() {
        assertThat(rows(ask("contents", Map.of()), "what", "kind", "number"))
                .contains(
                        "documents | all | 3",
                        "entities | Drug | 4",
                        "claims | blocks | 3",
                        "conflicts | publishedIn | 1")
                .contains("evidence | negated, asserted | 2", "studies | all | 2");
    }

    @Test
    void countsDocumentsOfOneOriginOnce() {
        assertThat(rows(ask("independent-support", Map.of("least", "2")), "subjectLabel", "objectLabel", "independent"))
                .containsExactly("plerixafor | CXCR4 | 2");
    }

    @Test
    void tellsWhatFallsWithADocument() {
        assertThat(ask("resting-on-a-document", Map.of("document", "seed-2.txt"))
                        .column("objectLabel"))
                .containsExactly("CXCR4", "T cell", "pembrolizumab", "T cell infiltration");
    }

    @Test
    void believesNothingForSureWithoutADocumentEither() {
        String document = """
                GRAPH <x:d%1$s> { <x:d%1$s> a kg:Document ; kg:fileName "%1$s.txt" .
                  <x:e%1$s> prov:wasDerivedFrom <x:d%1$s> ; kg:polarity kg:affirmed ; kg:certainty kg:asserted ; kg:quote "it is" }
                GRAPH <x:claims> { <x:c> kg:hasEvidence <x:e%1$s> . <x:e%1$s> kg:weight 12.0 }
                """;
        String graph = """
                PREFIX kg: <https://w3id.org/stroma/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                GRAPH <x:claims> { <x:claims> kg:prior -1.0 . <x:s> kg:blocks <x:o> .
                  <x:c> rdf:subject <x:s> ; rdf:predicate kg:blocks ; rdf:object <x:o> ; kg:belief 0.999 }
                """;
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(graph + document.formatted("a") + document.formatted("b"), Lang.TRIG)
                        .parse(dataset));
        Answer answer = Corpus.QUESTIONS
                .find("without-a-document")
                .orElseThrow()
                .ask(QueryEngine.over(dataset, Duration.ofSeconds(20)), Map.of("document", "a.txt"));
        assertThat(rows(answer, "belief", "without", "falls")).containsExactly("0.999 | 0.999 | false");
    }
}
