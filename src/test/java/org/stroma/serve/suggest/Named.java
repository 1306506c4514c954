package org.stroma.serve.suggest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.search.NameIndex;
import org.stroma.graph.search.WordIndex;
import org.stroma.graph.search.WordSearch;
import org.stroma.graph.term.Iris;
import org.stroma.serve.Sites;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.VersionFiles;

/// A graph in which names can be looked up.
final class Named {

    private static final String PREFIXES = """
            @base <http://localhost:3030/> .
            @prefix CHEBI: <http://purl.obolibrary.org/obo/CHEBI_> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix hgnc: <http://identifiers.org/hgnc/> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static final String THINGS = """
            <graph/ontology> {
                kg:Variant rdfs:subClassOf kg:Protein . kg:Protein rdfs:subClassOf kg:Entity .
                kg:Drug rdfs:subClassOf kg:Entity ; rdfs:label "drug" .
            }
            <graph/vocabulary> {
                CHEBI:125354 a kg:Drug , skos:Concept ; skos:prefLabel "plerixafor" ; skos:altLabel "AMD3100" , "Mozobil" ;
                    skos:exactMatch <http://identifiers.org/drugbank/DB06809> .
                CHEBI:1 a kg:Drug , skos:Concept ; skos:prefLabel "plerixamine" .
                CHEBI:2 a kg:Drug , skos:Concept ; skos:prefLabel "plerixat" .
                CHEBI:3 a kg:Drug , skos:Concept ; skos:prefLabel "oxyplerixane" .
                CHEBI:4 a kg:Drug , skos:Concept ; skos:prefLabel "beta plerixin" .
                CHEBI:5 a kg:Drug , skos:Concept ; skos:prefLabel "plerix" .
                hgnc:2561 a kg:Protein , skos:Concept ; skos:prefLabel "CXCR4" ; skos:altLabel "fusin" .
                <entity/Variant/cxcr4-s338x> a kg:Protein , kg:Variant , skos:Concept ; skos:prefLabel "CXCR4 S338X" .
                <entity/Process/t-cell-infiltration> a kg:Process , skos:Concept ; skos:prefLabel "T-cell infiltration" .
                <entity/Protein/tnf> a kg:Protein , skos:Concept ; skos:prefLabel "TNF-α" .
            }
            <document/a.txt> {
                <document/a.txt> a kg:Document ; kg:fileName "a.txt" ; dcterms:title "Plerixafor frees cells" .
                <study/a-txt-1> a kg:Study ; rdfs:label "plerixafor study" .
                <rule/plerix> a kg:Rule ; rdfs:label "plerixafor rule" .
                <evidence/1> kg:evidenceFor <claim/1> ; prov:wasDerivedFrom <document/a.txt> .
                <evidence/2> kg:evidenceFor <claim/2> ; prov:wasDerivedFrom <document/a.txt> .
                <evidence/3> kg:evidenceFor <claim/2> ; prov:wasDerivedFrom <document/a.txt> .
            }
            <graph/claims> {
                <claim/1> rdf:subject CHEBI:125354 ; rdf:predicate kg:blocks ; rdf:object hgnc:2561 .
                <claim/2> rdf:subject CHEBI:125354 ; rdf:object <entity/Process/t-cell-infiltration> .
                <claim/3> rdf:subject CHEBI:2 ; rdf:object CHEBI:3 .
                <claim/4> rdf:subject CHEBI:2 ; rdf:object CHEBI:4 .
                <claim/5> rdf:subject CHEBI:2 ; rdf:object <entity/Variant/cxcr4-s338x> .
                <claim/6> rdf:subject CHEBI:1 ; rdf:object <entity/Protein/tnf> .
                <claim/7> rdf:subject CHEBI:5 ; rdf:object CHEBI:5 .
            }
            """;

    private Named() {}

    static DatasetGraph things() {
        return Sites.trig(PREFIXES + THINGS);
    }

    /// A version with its indexes.
    static Snapshot version(Path folder, DatasetGraph dataset) {
        WordSearch search = search(folder, dataset);
        return new Snapshot("v1", dataset, search, VersionFiles.NOTHING, search::close);
    }

    static WordSearch search(Path folder, DatasetGraph dataset) {
        Iris iris = new Iris(Sites.BASE);
        Txn.executeRead(
                dataset, () -> GraphFile.write(folder, sink -> dataset.find().forEachRemaining(sink)));
        TextFiles texts = new TextFiles(folder.resolve("texts"));
        WordIndex.write(folder, iris, new DocumentList(List.of()), texts, Optional.empty(), Optional.empty());
        Map<String, Integer> claims = claims(dataset);
        NameIndex.write(folder, iris, thing -> claims.getOrDefault(thing, 0), Optional.empty());
        return WordSearch.open(folder).orElseThrow();
    }

    /// In how many claims each thing takes part, and for how many each document has evidence.
    private static Map<String, Integer> claims(DatasetGraph dataset) {
        String counted = """
                PREFIX kg: <https://w3id.org/stroma/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT ?thing (COUNT(DISTINCT ?claim) AS ?claims) {
                    { GRAPH ?g { ?claim rdf:subject|rdf:object ?thing } }
                    UNION { GRAPH ?g { ?evidence kg:evidenceFor ?claim ; prov:wasDerivedFrom ?thing } }
                } GROUP BY ?thing
                """;
        Map<String, Integer> claims = new HashMap<>();
        Txn.executeRead(
                dataset,
                () -> QueryExec.dataset(dataset)
                        .query(counted)
                        .select()
                        .forEachRemaining(row -> claims.put(
                                row.get("thing").toString(),
                                Integer.parseInt(row.get("claims").getLiteralLexicalForm()))));
        return claims;
    }
}
