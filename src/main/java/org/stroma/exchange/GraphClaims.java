package org.stroma.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;

/// Reads all claims of a graph, in the order of their IRIs.
final class GraphClaims {

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;
    private static final String CLAIMS = PREFIXES + """
            SELECT DISTINCT ?claim ?s ?p ?o ?belief {
              ?claim a kg:Claim ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; kg:belief ?belief
            } ORDER BY ?claim
            """;
    private static final String EVIDENCE = PREFIXES + """
            SELECT DISTINCT ?e ?claim ?document ?file ?title ?pmid ?polarity ?certainty ?confidence ?quote ?start ?end
                   ?ss ?se ?os ?oe {
              ?e kg:evidenceFor ?claim ; prov:wasDerivedFrom ?document ; kg:polarity ?polarity ; kg:certainty ?certainty ;
                 kg:confidence ?confidence ; kg:quote ?quote ; kg:start ?start ; kg:end ?end ;
                 kg:subjectStart ?ss ; kg:subjectEnd ?se ; kg:objectStart ?os ; kg:objectEnd ?oe .
              ?document kg:fileName ?file .
              OPTIONAL { ?document dcterms:title ?title }
              OPTIONAL { ?document <http://purl.org/ontology/bibo/pmid> ?pmid }
            } ORDER BY ?e
            """;
    private static final String READERS =
            PREFIXES + "SELECT DISTINCT ?e ?reader { ?e kg:reader ?reader } ORDER BY ?e ?reader";
    private static final String THINGS = PREFIXES + """
            SELECT DISTINCT ?x ?label ?type ?same {
              { ?c rdf:subject ?x } UNION { ?c rdf:object ?x }
              ?x a ?type . FILTER(STRSTARTS(STR(?type), STR(kg:)))
              OPTIONAL { ?x skos:prefLabel|rdfs:label ?label }
              OPTIONAL { ?x skos:exactMatch ?same }
            } ORDER BY ?x ?type ?label ?same
            """;

    private static final String VARIANT = "Variant";

    private final DatasetGraph dataset;
    private final CompactIris prefixes;

    GraphClaims(DatasetGraph dataset, CompactIris prefixes) {
        this.dataset = dataset;
        this.prefixes = prefixes;
    }

    /// To be called within a transaction.
    List<Exported> claims() {
        Map<String, ExchangedThing> things = things();
        Map<String, List<Said>> said = said();
        List<Exported> claims = new ArrayList<>();
        each(CLAIMS, row -> {
            String iri = iri(row, "claim");
            claims.add(new Exported(
                    iri,
                    thing(row.get("s"), things),
                    local(iri(row, "p")),
                    thing(row.get("o"), things),
                    text(row, "belief"),
                    said.getOrDefault(iri, List.of())));
        });
        return claims;
    }

    private Map<String, List<Said>> said() {
        Map<String, List<String>> readers = new TreeMap<>();
        each(
                READERS,
                row -> readers.computeIfAbsent(iri(row, "e"), e -> new ArrayList<>())
                        .add(local(iri(row, "reader"))));
        Map<String, List<Said>> said = new TreeMap<>();
        each(
                EVIDENCE,
                row -> said.computeIfAbsent(iri(row, "claim"), claim -> new ArrayList<>())
                        .add(new Said(
                                iri(row, "e"),
                                iri(row, "document"),
                                text(row, "file"),
                                text(row, "title"),
                                text(row, "pmid"),
                                local(iri(row, "polarity")),
                                local(iri(row, "certainty")),
                                text(row, "confidence"),
                                text(row, "quote"),
                                number(row, "start"),
                                number(row, "end"),
                                List.of(number(row, "ss"), number(row, "se")),
                                List.of(number(row, "os"), number(row, "oe")),
                                readers.getOrDefault(iri(row, "e"), List.of()))));
        return said;
    }

    private Map<String, ExchangedThing> things() {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        Map<String, TreeSet<String>> same = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        each(THINGS, row -> {
            String iri = iri(row, "x");
            types.computeIfAbsent(iri, x -> new TreeSet<>()).add(local(iri(row, "type")));
            same.computeIfAbsent(iri, x -> new TreeSet<>());
            if (row.contains("same")) {
                same.get(iri).add(prefixes.curie(iri(row, "same")));
            }
            labels.merge(iri, text(row, "label"), (a, b) -> a.compareTo(b) <= 0 && !a.isEmpty() ? a : b);
        });
        Map<String, ExchangedThing> things = new TreeMap<>();
        types.forEach((iri, of) -> {
            String type = of.stream()
                    .filter(each -> !each.equals(VARIANT))
                    .filter(each -> !each.equals("Chemical") || !of.contains("Drug"))
                    .findFirst()
                    .orElse(of.first());
            things.put(
                    iri,
                    new ExchangedThing(
                            iri,
                            prefixes.curie(iri),
                            requireNonNull(labels.get(iri)),
                            type,
                            List.copyOf(same.get(iri))));
        });
        return things;
    }

    private ExchangedThing thing(RDFNode node, Map<String, ExchangedThing> things) {
        if (node.isLiteral()) {
            return new ExchangedThing("", "", node.asLiteral().getLexicalForm(), "", List.of());
        }
        String iri = node.asResource().getURI();
        return things.getOrDefault(iri, new ExchangedThing(iri, prefixes.curie(iri), local(iri), "", List.of()));
    }

    private interface Row {
        void take(QuerySolution row);
    }

    private void each(String query, Row to) {
        try (QueryExecution execution =
                QueryExecution.create(QueryFactory.create(query), DatasetFactory.wrap(dataset))) {
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                to.take(rows.next());
            }
        }
    }

    private static String iri(QuerySolution row, String name) {
        return row.getResource(name).getURI();
    }

    private static String text(QuerySolution row, String name) {
        return row.contains(name) ? row.getLiteral(name).getLexicalForm() : "";
    }

    private static int number(QuerySolution row, String name) {
        return row.getLiteral(name).getInt();
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
