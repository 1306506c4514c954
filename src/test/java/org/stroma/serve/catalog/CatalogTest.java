package org.stroma.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.Sites;

class CatalogTest {

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;

    private static DatasetGraph corpus;
    private static Catalog catalog;

    @BeforeAll
    static void read() {
        corpus = Sites.corpus();
        catalog = Txn.calculateRead(corpus, () -> Catalog.of(corpus, Kinds.load()));
    }

    @Test
    void countsWhatAQueryCounts() {
        assertThat(catalog.claims()).hasSize(number("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a kg:Claim }"));
        assertThat(catalog.documents()).hasSize(number("SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a kg:Document }"));
        assertThat(catalog.evidence()).isEqualTo(number("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a kg:Evidence }"));
        assertThat(catalog.studies()).isEqualTo(number("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a kg:Study }"));
        assertThat(catalog.kinds().get("Drug")).isEqualTo(number("SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a kg:Drug }"));
        assertThat(catalog.relations().get("https://w3id.org/stroma/ontology#blocks"))
                .isEqualTo(number("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c rdf:predicate kg:blocks }"));
    }

    @Test
    void tellsAClaimsSignFromAllItsPlaces() {
        assertThat(Sign.of(1, 1, 1, false)).isEqualTo(Sign.ASSERTED);
        assertThat(Sign.of(0, 1, 1, false)).isEqualTo(Sign.HEDGED);
        assertThat(Sign.of(0, 0, 1, false)).isEqualTo(Sign.NEGATED);
        assertThat(Sign.of(1, 0, 1, true)).isEqualTo(Sign.DISPUTED);
        assertThat(catalog.signs().total()).isEqualTo(catalog.claims().size());
        assertThat(catalog.claims().stream().filter(claim -> claim.sign() == Sign.HEDGED))
                .isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.asserted()).isZero();
                    assertThat(claim.hedged()).isPositive();
                });
    }

    @Test
    void findsTheClaimsAtEitherEndOfAThing() {
        CatalogThing receptor =
                catalog.thing("http://identifiers.org/hgnc/2561").orElseThrow();
        assertThat(receptor.label()).isEqualTo("CXCR4");
        assertThat(receptor.kind()).isEqualTo("Protein");
        List<CatalogClaim> about = catalog.about(receptor);
        assertThat(about)
                .hasSize(
                        number(
                                "SELECT (COUNT(DISTINCT ?c) AS ?n) { VALUES ?end { rdf:subject rdf:object } ?c ?end <http://identifiers.org/hgnc/2561> }"))
                .allSatisfy(claim ->
                        assertThat(List.of(claim.subject(), claim.object())).contains(receptor.index()));
        assertThat(receptor.signs().total()).isEqualTo(about.size());
    }

    @Test
    void tellsADocumentsClaimsByItsOwnPlaces() {
        CatalogDocument document =
                catalog.document(Sites.BASE + "document/seed-0.txt").orElseThrow();
        assertThat(document.title()).isEqualTo("Drug frees T cells");
        assertThat(document.fileName()).isEqualTo("seed-0.txt");
        assertThat(document.claims())
                .hasSize(
                        number(
                                "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?e prov:wasDerivedFrom <http://localhost:3030/document/seed-0.txt> ; kg:evidenceFor ?c . ?c a kg:Claim }"));
        assertThat(document.signs().total()).isEqualTo(document.claims().size());
        assertThat(document.about()).isNotEmpty();
    }

    @Test
    void readsAGraphOfOthersAndAnEmptyOne() {
        for (DatasetGraph other : List.of(Sites.numbers(3), Sites.trig(""))) {
            Catalog empty = Txn.calculateRead(other, () -> Catalog.of(other, Kinds.load()));
            assertThat(empty.claims()).isEmpty();
            assertThat(empty.things()).isEmpty();
            assertThat(empty.signs()).isEqualTo(SignCounts.NONE);
        }
    }

    @Test
    void showsAClassThatNobodyDrewByItsName() {
        assertThat(Kinds.load().of("MedicalDevice").plural()).isEqualTo("medical devices");
        assertThat(Kinds.load().of("MedicalDevice").hue()).isEqualTo(Kinds.NEUTRAL);
    }

    private static int number(String query) {
        QueryEngine engine = QueryEngine.over(corpus, Duration.ofSeconds(10), context -> {});
        return Txn.calculateRead(
                corpus,
                () -> Integer.parseInt(engine.run(QueryFactory.create(PREFIXES + query))
                        .column("n")
                        .getFirst()));
    }
}
