package org.stroma.serve;

import java.util.Locale;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// A graph in the shapes of a build and of any size: claims about things, some of which are in few and some in
/// thousands, with evidence in documents. It says nothing that is true. The same size gives the same graph.
final class LoadGraph {

    /// What has 200 pieces of evidence for its 50 claims.
    static final String WELL_KNOWN = thing("Drug", 0);

    /// What most claims are about.
    static final String HUB = thing("Protein", 0);

    private static final String KG = "https://w3id.org/stroma/ontology#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final int KNOWN_CLAIMS = 50;
    private static final int KNOWN_PLACES = 4;
    private static final String[] RELATIONS = {"blocks", "binds", "treats", "expresses", "affects"};
    private static final Node CLAIMS = NodeFactory.createURI(Sites.BASE + "graph/claims");
    private static final Node VOCABULARY = NodeFactory.createURI(Sites.BASE + "graph/vocabulary");

    private final StreamRDF out;
    private final int claims;
    private final Random random = new Random(7);
    private int places;

    /// @param claims that it has; each comes with some twenty quads
    LoadGraph(StreamRDF out, int claims) {
        this.out = out;
        this.claims = claims;
    }

    /// Things of each class.
    static int things(int claims) {
        return claims / 10;
    }

    static String thing(String type, int number) {
        return Sites.BASE + "entity/" + type + "/x" + number;
    }

    void write() {
        for (int i = 0; i < things(claims); i++) {
            entity("Drug", i);
            entity("Protein", i);
        }
        for (int i = 0; i < documents(); i++) {
            Node document = document(i);
            say(document, RDF.type.asNode(), kg("Document"), document);
            say(document, kg("fileName"), text("paper-" + i + ".txt"), document);
            say(document, NodeFactory.createURI("http://purl.org/dc/terms/title"), text("Paper " + i), document);
        }
        for (int i = 0; i < claims; i++) {
            boolean known = i < KNOWN_CLAIMS;
            int subject = known ? 0 : 1 + random.nextInt(things(claims) - 1);
            int object = known ? 1 + i : (int) (things(claims) * StrictMath.pow(random.nextDouble(), 3));
            claim(i, subject, object, known ? KNOWN_PLACES : 1);
        }
    }

    private int documents() {
        return Math.max(1, claims / 20);
    }

    private void entity(String type, int number) {
        Node entity = NodeFactory.createURI(thing(type, number));
        say(entity, RDF.type.asNode(), kg(type), VOCABULARY);
        say(entity, RDF.type.asNode(), SKOS.Concept.asNode(), VOCABULARY);
        say(entity, SKOS.prefLabel.asNode(), text(type.toLowerCase(Locale.ROOT) + " x" + number), VOCABULARY);
        say(entity, SKOS.altLabel.asNode(), text(type.substring(0, 2) + "-" + number), VOCABULARY);
    }

    private void claim(int number, int drug, int protein, int evidence) {
        Node claim = NodeFactory.createURI(Sites.BASE + "claim/" + key(number));
        Node subject = NodeFactory.createURI(thing("Drug", drug));
        Node object = NodeFactory.createURI(thing("Protein", protein));
        Node relation = kg(RELATIONS[number % RELATIONS.length]);
        say(claim, RDF.type.asNode(), kg("Claim"), CLAIMS);
        say(claim, RDF.subject.asNode(), subject, CLAIMS);
        say(claim, RDF.predicate.asNode(), relation, CLAIMS);
        say(claim, RDF.object.asNode(), object, CLAIMS);
        say(claim, kg("belief"), decimal("0." + (100 + number % 900)), CLAIMS);
        say(subject, relation, object, CLAIMS);
        for (int i = 0; i < evidence; i++) {
            evidence(claim, "drug x" + drug + " " + RELATIONS[number % RELATIONS.length] + " protein x" + protein);
        }
    }

    private void evidence(Node claim, String words) {
        int number = places++;
        Node evidence = NodeFactory.createURI(Sites.BASE + "evidence/" + key(number));
        Node document = document(number % documents());
        int start = number % 1000 * 70;
        say(claim, kg("hasEvidence"), evidence, CLAIMS);
        say(evidence, RDF.type.asNode(), kg("Evidence"), document);
        say(evidence, kg("evidenceFor"), claim, document);
        say(evidence, NodeFactory.createURI(PROV + "wasDerivedFrom"), document, document);
        say(evidence, kg("polarity"), kg(number % 17 == 0 ? "negated" : "affirmed"), document);
        say(evidence, kg("certainty"), kg(number % 5 == 0 ? "hedged" : "asserted"), document);
        say(evidence, kg("confidence"), decimal("0.88"), document);
        say(evidence, kg("quote"), text(words + " in " + number + " cells of a kind"), document);
        span(evidence, "start", "end", start, start + 60, document);
        span(evidence, "subjectStart", "subjectEnd", start, start + 10, document);
        span(evidence, "objectStart", "objectEnd", start + 20, start + 30, document);
        say(evidence, kg("inPart"), kg("Body"), document);
        say(evidence, kg("foundBy"), NodeFactory.createURI(Sites.BASE + "rule/active"), document);
    }

    private void span(Node evidence, String from, String to, int start, int end, Node document) {
        say(evidence, kg(from), whole(start), document);
        say(evidence, kg(to), whole(end), document);
    }

    private void say(Node subject, Node property, Node value, Node graph) {
        out.quad(Quad.create(graph, subject, property, value));
    }

    private static Node document(int number) {
        return NodeFactory.createURI(Sites.BASE + "document/paper-" + number + ".txt");
    }

    private static Node kg(String name) {
        return NodeFactory.createURI(KG + name);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node decimal(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    private static Node whole(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "%016x", number * 0x9E3779B97F4A7C15L);
    }
}
