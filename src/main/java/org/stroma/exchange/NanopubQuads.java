package org.stroma.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// What one nanopublication says, graph by graph: the assertion is the plain triple where the place affirms and
/// asserts it, else a claim with its polarity and certainty, so that nobody takes a denial for a fact.
final class NanopubQuads {

    static final String KG = "https://w3id.org/stroma/ontology#";
    static final String NP = "http://www.nanopub.org/nschema#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String PROV = "http://www.w3.org/ns/prov#";

    private final String iri;
    private final String base;
    private final Exported claim;
    private final Said said;
    private final List<Quad> quads = new ArrayList<>();

    private NanopubQuads(String iri, String base, Exported claim, Said said) {
        this.iri = iri;
        this.base = base;
        this.claim = claim;
        this.said = said;
    }

    /// @param iri of the nanopublication
    /// @param base of the store's IRIs
    static List<Quad> of(String iri, String base, Exported claim, Said said) {
        NanopubQuads nanopub = new NanopubQuads(iri, base, claim, said);
        nanopub.head();
        nanopub.assertion();
        nanopub.provenance();
        nanopub.info();
        return nanopub.quads;
    }

    private void head() {
        Node self = NodeFactory.createURI(iri);
        add("head", self, RDF.type.asNode(), uri(NP, "Nanopublication"));
        add("head", self, uri(NP, "hasAssertion"), part("assertion"));
        add("head", self, uri(NP, "hasProvenance"), part("provenance"));
        add("head", self, uri(NP, "hasPublicationInfo"), part("pubinfo"));
    }

    private void assertion() {
        Node subject = NodeFactory.createURI(claim.subject().iri());
        Node relation = uri(KG, claim.relation());
        Node object = claim.object().isValue()
                ? NodeFactory.createLiteralString(claim.object().label())
                : NodeFactory.createURI(claim.object().iri());
        if (said.isAffirmed() && said.isAsserted()) {
            add("assertion", subject, relation, object);
            return;
        }
        Node stated = part("claim");
        add("assertion", stated, RDF.type.asNode(), uri(KG, "Claim"));
        add("assertion", stated, RDF.subject.asNode(), subject);
        add("assertion", stated, RDF.predicate.asNode(), relation);
        add("assertion", stated, RDF.object.asNode(), object);
        voice("assertion", stated);
    }

    private void provenance() {
        Node assertion = part("assertion");
        add("provenance", assertion, uri(PROV, "wasDerivedFrom"), NodeFactory.createURI(said.document()));
        add("provenance", assertion, uri(PROV, "wasDerivedFrom"), NodeFactory.createURI(said.iri()));
        add("provenance", assertion, uri(KG, "quote"), NodeFactory.createLiteralString(said.quote()));
        add("provenance", assertion, uri(KG, "start"), integer(said.start()));
        add("provenance", assertion, uri(KG, "end"), integer(said.end()));
        voice("provenance", assertion);
        add("provenance", assertion, uri(KG, "confidence"), decimal(said.confidence()));
        List<String> readers = said.readers().isEmpty()
                ? List.of(base)
                : said.readers().stream()
                        .map(reader -> base + "reader/" + reader)
                        .toList();
        readers.forEach(
                reader -> add("provenance", assertion, uri(PROV, "wasAttributedTo"), NodeFactory.createURI(reader)));
    }

    private void voice(String graph, Node of) {
        add(graph, of, uri(KG, "polarity"), uri(KG, said.polarity()));
        add(graph, of, uri(KG, "certainty"), uri(KG, said.certainty()));
    }

    private void info() {
        Node self = NodeFactory.createURI(iri);
        add("pubinfo", self, uri(DCTERMS, "creator"), NodeFactory.createURI(base));
        add("pubinfo", self, uri(DCTERMS, "isVersionOf"), NodeFactory.createURI(claim.iri()));
        add("pubinfo", self, uri(KG, "belief"), decimal(claim.belief()));
        String label = claim.subject().label() + " " + claim.relation() + " "
                + claim.object().label();
        add("pubinfo", self, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
    }

    private void add(String graph, Node subject, Node predicate, Node object) {
        quads.add(new Quad(part(graph), subject, predicate, object));
    }

    private Node part(String name) {
        return NodeFactory.createURI(iri + "#" + name);
    }

    private static Node uri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    private static Node decimal(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
