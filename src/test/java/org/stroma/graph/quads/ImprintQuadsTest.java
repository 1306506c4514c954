package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.Store;
import org.stroma.model.claim.Assembly;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;
import org.stroma.model.evidence.Findings;

class ImprintQuadsTest {

    private static final Imprint FULL =
            imprint("90000001", "10.1000/a<1>", "https://creativecommons.org/licenses/by/4.0/");

    @TempDir
    private Path folder;

    private static Imprint imprint(String pmid, String doi, String licence) {
        Details details = new Details(
                Optional.of("PMC9000001"),
                List.of("NCT01234567"),
                Optional.of("en"),
                Optional.of(licence),
                Optional.empty());
        return new Imprint(Optional.of(pmid), Optional.of(doi), Optional.empty(), Optional.empty(), List.of(), details);
    }

    private static Imprint marked(Kind kind, String... others) {
        return FULL.with(new Retraction(kind, List.of(others)));
    }

    private static Document document(String key, Imprint imprint) {
        Document sample = Sample.document(key, "Plerixafor blocks CXCR4.");
        return new Document(
                key,
                sample.fileName(),
                sample.sha256(),
                sample.text(),
                sample.title(),
                sample.issued(),
                sample.source(),
                sample.sections(),
                Optional.of(imprint),
                List.of());
    }

    private static VersionContent corpus(Optional<String> shapes, Document... documents) {
        return new VersionContent(
                List.of(documents).stream().map(Sample::findings).toList(),
                new Assembly(List.of(), List.of(), List.of()),
                new Terminology(List.of(), List.of()),
                Map.of(),
                shapes);
    }

    /// Predicate and object of what is said of a document, and of which graph, in order.
    private static Set<String> said(String key, Document... documents) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new CorpusQuads(new Iris(Iris.DEFAULT_BASE), corpus(Optional.empty(), documents)).write(dataset::add);
        Set<String> said = new TreeSet<>();
        dataset.find(null, new Iris(Iris.DEFAULT_BASE).document(key), null, null)
                .forEachRemaining(quad -> said.add(quad.getGraph().getURI().replaceFirst(".*/(\\w+/)", "$1") + " "
                        + quad.getPredicate().getURI().replaceFirst(".*[/#]", "") + " "
                        + NodeFmtLib.strNT(quad.getObject())));
        return said;
    }

    @Test
    void saysWhatIdentifiesAPublicationAndWhoMayUseIt() {
        assertThat(said("a.xml", document("a.xml", FULL)))
                .contains(
                        "document/a.xml doi \"10.1000/a<1>\"",
                        "document/a.xml pmid \"90000001\"",
                        "document/a.xml identifier \"PMC9000001\"",
                        "document/a.xml language \"en\"",
                        "document/a.xml license <https://creativecommons.org/licenses/by/4.0/>",
                        "document/a.xml registeredAs <https://clinicaltrials.gov/study/NCT01234567>");
        assertThat(said("a.xml", document("a.xml", imprint("1", "10.1000/b", "© 2020 Example Press"))))
                .contains("document/a.xml rights \"© 2020 Example Press\"");
    }

    @Test
    void marksARetractedDocumentAndNamesTheNotice() {
        assertThat(said("a.xml", document("a.xml", marked(Kind.RETRACTED, "pmid:2", "doi:10.1000/n"))))
                .contains(
                        "document/a.xml retracted \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
                        "document/a.xml publicationStatus <https://w3id.org/stroma/ontology#Retracted>",
                        "document/a.xml retractionNotice <https://pubmed.ncbi.nlm.nih.gov/2/>",
                        "document/a.xml retractionNotice <https://doi.org/10.1000/n>");
    }

    @Test
    void doesNotCallANoticeRetracted() {
        assertThat(said("a.xml", document("a.xml", marked(Kind.NOTICE, "pmcid:PMC7"))))
                .contains("document/a.xml retracts <https://pmc.ncbi.nlm.nih.gov/articles/PMC7/>")
                .noneMatch(line -> line.contains(" retracted "));
    }

    @Test
    void marksInTheGraphOfClaimsWhatAnotherDocumentCallsRetracted() {
        Document copy = document("copy.xml", imprint("2", "10.1000/c", "words"));
        Document notice = document(
                "notice.xml", imprint("3", "10.1000/d", "words").with(new Retraction(Kind.NOTICE, List.of("pmid:2"))));
        assertThat(said("copy.xml", copy, notice))
                .contains("graph/claims retracted \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>");
    }

    @Test
    void meetsTheShapes() throws IOException {
        Optional<String> shapes = Optional.of(Files.readString(Path.of("ontology/shapes.ttl")));
        Document[] documents = new Document[] {
            document("a.xml", FULL),
            document("b.xml", marked(Kind.RETRACTED, "pmid:2")),
            document("c.xml", marked(Kind.NOTICE, "doi:10.1000/z")),
            document("d.xml", marked(Kind.PARTLY)),
            document("e.xml", marked(Kind.CONCERN))
        };
        Store store = Store.openOrCreate(folder, Optional.empty());
        try (Build build = store.build()) {
            assertThat(build.write(corpus(shapes, documents), Sample.RUN).changed())
                    .isTrue();
        }
    }

    @Test
    void readsADocumentAgainWhenItsMarkChanges() {
        Store store = Store.openOrCreate(folder, Optional.empty());
        Document before = document("a.xml", FULL);
        try (Build build = store.build()) {
            build.write(corpus(Optional.empty(), before), Sample.RUN);
        }
        try (Build build = store.build()) {
            assertThat(kept(build, before)).hasSize(1);
            assertThat(kept(build, document("a.xml", marked(Kind.RETRACTED)))).isEmpty();
        }
    }

    private static List<Findings> kept(Build build, Document document) {
        return build.kept(List.of(document), Sample.RUN.fingerprint(), Sample.ONTOLOGY)
                .findings();
    }
}
