package org.stroma.exchange;

import java.io.IOException;
import java.util.List;

/// Nanopublications in TriG, one for each piece of evidence: the assertion is the plain triple where the place affirms
/// and asserts it, else a claim with its polarity and certainty, so that nobody takes a denial for a fact.
final class NanopubText {

    private static final String PREFIXES = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            @prefix np: <http://www.nanopub.org/nschema#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final Appendable out;
    private final String base;
    private final Counted counted;

    NanopubText(Appendable out, String base, Counted counted) {
        this.out = out;
        this.base = base;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        out.append(PREFIXES);
        for (Exported claim : claims) {
            for (Said said : claim.said()) {
                nanopub(claim, said);
                counted.wrote();
            }
        }
    }

    private void nanopub(Exported claim, Said said) throws IOException {
        String iri = base + "nanopub/" + said.iri().substring(said.iri().lastIndexOf('/') + 1);
        String object = claim.object().isValue()
                ? literal(claim.object().label())
                : "<" + claim.object().iri() + ">";
        graph(
                iri,
                "head",
                "<" + iri + "> a np:Nanopublication ; np:hasAssertion <" + iri + "#assertion> ;\n"
                        + "    np:hasProvenance <" + iri + "#provenance> ; np:hasPublicationInfo <" + iri
                        + "#pubinfo> .");
        boolean plain = said.isAffirmed() && said.isAsserted();
        graph(
                iri,
                "assertion",
                plain
                        ? "<" + claim.subject().iri() + "> kg:" + claim.relation() + " " + object + " ."
                        : "<" + iri + "#claim> a kg:Claim ; rdf:subject <"
                                + claim.subject().iri() + "> ; rdf:predicate kg:"
                                + claim.relation() + " ;\n    rdf:object " + object + " ; kg:polarity kg:"
                                + said.polarity()
                                + " ; kg:certainty kg:" + said.certainty() + " .");
        graph(
                iri,
                "provenance",
                "<" + iri + "#assertion> prov:wasDerivedFrom <" + said.document() + "> , <"
                        + said.iri() + "> ;\n    kg:quote " + literal(said.quote()) + " ; kg:start " + said.start()
                        + " ; kg:end " + said.end() + " ;\n    kg:polarity kg:" + said.polarity()
                        + " ; kg:certainty kg:"
                        + said.certainty() + " ; kg:confidence \"" + said.confidence() + "\"^^xsd:decimal ;\n"
                        + "    prov:wasAttributedTo " + readers(said) + " .");
        graph(
                iri,
                "pubinfo",
                "<" + iri + "> dcterms:creator <" + base + "> ; dcterms:isVersionOf <" + claim.iri()
                        + "> ;\n    kg:belief \"" + claim.belief() + "\"^^xsd:decimal ; rdfs:label "
                        + literal(claim.subject().label() + " " + claim.relation() + " "
                                + claim.object().label()) + " .");
    }

    private String readers(Said said) {
        return said.readers().isEmpty()
                ? "<" + base + ">"
                : String.join(
                        " , ",
                        said.readers().stream()
                                .map(reader -> "<" + base + "reader/" + reader + ">")
                                .toList());
    }

    private void graph(String nanopub, String name, String content) throws IOException {
        out.append("\n<")
                .append(nanopub)
                .append('#')
                .append(name)
                .append("> {\n  ")
                .append(content)
                .append("\n}\n");
    }

    private static String literal(String words) {
        return "\""
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
