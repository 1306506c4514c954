package org.stroma.graph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.graph.file.Disk;
import org.stroma.graph.version.Breach;
import org.stroma.graph.version.Planted;

/// A breach of each kind is planted, and found.
class VerificationTest {

    @TempDir
    private static Path shared = Path.of("");

    @TempDir
    private Path folder;

    /// Whose graph is changed and put back; who changes its files builds another.
    private static Planted store = new Planted(Path.of(""));

    private static String whole = "";

    @BeforeAll
    static void build() {
        store = Planted.in(shared.resolve("s"));
        whole = store.current();
    }

    @AfterEach
    void putBack() {
        store.backTo(whole);
    }

    @Test
    void findsNothingWhereAllIsWell() {
        Verification found = store.verify();
        assertThat(found.breaches()).isEmpty();
        assertThat(found.documents()).isEqualTo(2);
        assertThat(found.quotes()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quote | words that do not stand there | DELETE { GRAPH ?g { ?e kg:quote ?q } } INSERT { GRAPH ?g { ?e kg:quote 'plerixafor frees CXCR4' } } WHERE { GRAPH ?g { ?e kg:quote ?q FILTER(STRENDS(?q, 'blocks CXCR4')) } }",
                "quote | a quote one further | DELETE { GRAPH ?g { ?e kg:start ?n } } INSERT { GRAPH ?g { ?e kg:start ?m } } WHERE { GRAPH ?g { ?e kg:quote 'Plerixafor blocks CXCR4' ; kg:start ?n BIND(?n + 1 AS ?m) } }",
                "quote | a quote beyond the text | DELETE { GRAPH ?g { ?e kg:end ?n } } INSERT { GRAPH ?g { ?e kg:end 9999 } } WHERE { GRAPH ?g { ?e kg:end ?n } }",
                "quote | a subject outside | DELETE { GRAPH ?g { ?e kg:subjectEnd ?n } } INSERT { GRAPH ?g { ?e kg:subjectEnd ?m } } WHERE { GRAPH ?g { ?e kg:subjectEnd ?n ; kg:end ?end BIND(?end + 1 AS ?m) } }",
                "quote | an object without place | DELETE WHERE { GRAPH ?g { ?e kg:objectStart ?n } }",
                "quote | a cue that nobody wrote | DELETE { GRAPH ?g { ?e kg:cue ?c } } INSERT { GRAPH ?g { ?e kg:cue 'perhaps' } } WHERE { GRAPH ?g { ?e kg:cue ?c } }",
                "id | a claim of other ends | DELETE { GRAPH ?g { ?c rdf:object ?o } } INSERT { GRAPH ?g { ?c rdf:object <http://identifiers.org/hgnc/1> } } WHERE { GRAPH ?g { ?c rdf:predicate kg:blocks ; rdf:object ?o } }",
                "id | evidence of other polarity | DELETE { GRAPH ?g { ?e kg:polarity kg:affirmed } } INSERT { GRAPH ?g { ?e kg:polarity kg:negated } } WHERE { GRAPH ?g { ?e kg:polarity kg:affirmed } }",
                "name-told-twice | a drug under its plural | INSERT DATA { GRAPH <graph/vocabulary> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'Plerixafors' } }",
                "name-told-twice | a drug that a document coined | INSERT DATA { GRAPH <document/x> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'Plerixafor' } }",
                "name-told-twice | a drug under an alias | INSERT DATA { GRAPH <graph/vocabulary> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'xine' ; skos:altLabel 'plerixafor' } }",
                "name-told-twice | two drugs of one alias | INSERT DATA { GRAPH <graph/vocabulary> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'xine' ; skos:altLabel 'AMD-3100' } }",
                "name-told-twice | Greek letters spelt | INSERT DATA { GRAPH <document/x> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'α-xine' . <entity/Drug/y> a kg:Drug , skos:Concept ; skos:prefLabel 'alpha xine' } }",
                "name-told-twice | coined names that differ in marks | INSERT DATA { GRAPH <document/x> { <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel 'p-38' . <entity/Drug/y> a kg:Drug , skos:Concept ; skos:prefLabel 'p38' } }",
                "dangling | a speaker without description | DELETE WHERE { GRAPH ?g { <entity/Person/ada-lovelace> ?p ?o } }",
                "blank-node | somebody nameless | INSERT DATA { GRAPH <graph/claims> { [] rdfs:label 'x' } }",
                "no-graph | a triple outside the graphs | INSERT DATA { <entity/x> rdfs:label 'x' }",
                "text | a document without text | INSERT DATA { GRAPH <document/c.txt> { <document/c.txt> a kg:Document } }",
                "text | a text without document | DELETE WHERE { GRAPH ?g { ?d a kg:Document } }",
                "shape | too much belief | DELETE { GRAPH ?g { ?c kg:belief ?b } } INSERT { GRAPH ?g { ?c kg:belief 1.5 } } WHERE { GRAPH ?g { ?c kg:belief ?b } }",
                "claim-without-evidence | no evidence | DELETE WHERE { GRAPH ?g { ?c kg:hasEvidence ?e } }",
                "claim-told-twice | the same claim | INSERT { GRAPH ?g { <claim/other> a kg:Claim ; rdf:subject ?o ; rdf:predicate ?p ; rdf:object ?s } } WHERE { GRAPH ?g { ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o FILTER(?p = kg:combinedWith) } }",
                "evidence-without-claim | no claim | DELETE WHERE { GRAPH ?g { ?c a kg:Claim ; kg:hasEvidence ?e } }",
                "evidence-of-another-claim | another claim | DELETE { GRAPH ?g { ?c kg:hasEvidence ?e } } INSERT { GRAPH ?g { <claim/other> kg:hasEvidence ?e } } WHERE { GRAPH ?g { ?c kg:hasEvidence ?e } }",
                "evidence-without-document | another document | DELETE { GRAPH ?g { ?e prov:wasDerivedFrom ?d } } INSERT { GRAPH ?g { ?e prov:wasDerivedFrom <document/other.txt> } } WHERE { GRAPH ?g { ?e a kg:Evidence ; prov:wasDerivedFrom ?d } }",
                "direct-triple-without-claim | an invented fact | INSERT DATA { GRAPH <graph/claims> { <entity/x> kg:promotes <entity/y> } }",
                "direct-triple-without-claim | a fact that is only doubted | INSERT { GRAPH <graph/claims> { ?s kg:promotes ?o } } WHERE { GRAPH ?g { ?c rdf:predicate kg:promotes ; rdf:subject ?s ; rdf:object ?o } }",
                "direct-triple-without-claim | facts of a retracted document | INSERT { GRAPH ?d { ?d kg:retracted true } } WHERE { GRAPH ?d { ?d a kg:Document } }",
                "claim-without-direct-triple | no fact | DELETE WHERE { GRAPH <graph/claims> { ?s kg:blocks ?o } }",
                "claim-without-direct-triple | one way only | DELETE WHERE { GRAPH <graph/claims> { <http://purl.obolibrary.org/obo/CHEBI_125354> kg:combinedWith ?o } }",
                "alias-without-claim | an invented name | INSERT DATA { GRAPH <graph/claims> { <http://purl.obolibrary.org/obo/CHEBI_125354> skos:altLabel 'Mozobilium' } }",
                "claim-without-alias | a name forgotten | DELETE WHERE { GRAPH ?g { ?s skos:altLabel 'AMD3100' } }",
                "thing-without-label | a nameless drug | DELETE WHERE { GRAPH ?g { <http://purl.obolibrary.org/obo/CHEBI_125354> skos:prefLabel ?l } }",
                "conflict-without-sides | one side only | DELETE { GRAPH ?g { ?c kg:side ?a } } WHERE { GRAPH ?g { ?c kg:side ?a , ?b FILTER(STR(?a) < STR(?b)) } }",
            })
    void finds(String kind, String planted, String update) {
        assertThat(store.update(update).verify().breaches())
                .as(planted)
                .extracting(Breach::kind)
                .contains(kind);
    }

    @Test
    void namesTheThingWhatIsExpectedAndWhatIsFound() {
        store.update("INSERT DATA { GRAPH <graph/claims> { <entity/x> kg:promotes <entity/y> } }");
        assertThat(store.verify().breaches())
                .extracting(Breach::toString)
                .contains(
                        "direct-triple-without-claim http://localhost:3030/entity/x: expected a claim of belief 0.5 or"
                                + " more with affirmed, asserted evidence of a document that counts, found the triple"
                                + " https://w3id.org/stroma/ontology#promotes http://localhost:3030/entity/y");
    }

    @Test
    void findsATextThatWasChanged() throws IOException {
        Planted changed = Planted.in(folder.resolve("s"));
        for (Path text : Disk.list(folder.resolve("s/texts"))) {
            Files.writeString(text, Files.readString(text) + " ");
        }
        assertThat(changed.verify().breaches())
                .hasSize(2)
                .allMatch(breach ->
                        breach.kind().equals("text") && breach.expected().contains("SHA-256"));
    }

    @Test
    void findsATextThatIsGone() {
        Planted emptied = Planted.in(folder.resolve("s"));
        Disk.delete(folder.resolve("s/texts"));
        assertThat(emptied.verify().breaches())
                .extracting(Breach::kind)
                .contains("text", "quote")
                .doesNotContain("id", "shape");
    }

    @Test
    void findsAVersionOfAnotherName() {
        assertThat(Planted.in(folder.resolve("s"))
                        .rename("0123456789abcdef")
                        .verify()
                        .breaches())
                .singleElement()
                .matches(breach ->
                        breach.kind().equals("version") && breach.thing().equals("0123456789abcdef"));
    }
}
