package org.stroma.graph.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Inspection;
import org.stroma.model.concept.Literal;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Slug;

/// The IRI of a claim is the hash of its subject, predicate and object; that of evidence the hash of its document,
/// claim, polarity, certainty and offsets.
final class IdCheck implements Check {

    private static final String KIND = "id";
    private static final int DIGITS = 16;

    @Override
    public void look(Inspection version) {
        version.all(Terms.CLAIM).forEach(claim -> claim(version, claim));
        version.all(Terms.EVIDENCE).forEach(evidence -> evidence(version, evidence));
    }

    private static void claim(Inspection version, Node claim) {
        Optional<String> id = hash(List.of(
                version.value(claim, RDF.subject.asNode()).map(subject -> key(version, subject)),
                version.value(claim, RDF.predicate.asNode()).map(IdCheck::term),
                version.value(claim, RDF.object.asNode()).map(object -> key(version, object))));
        compare(version, claim, "claim/", id);
    }

    /// Evidence of no claim, such as of a number, has no id of this kind.
    private static void evidence(Inspection version, Node evidence) {
        Optional<Node> claim = version.value(evidence, Terms.EVIDENCE_FOR)
                .filter(each -> version.iris().pathOf(each).startsWith("claim/"));
        if (claim.isEmpty()) {
            return;
        }
        Optional<String> id = hash(List.of(
                version.value(evidence, Terms.PROV_DERIVED_FROM).map(document -> tail(version, document)),
                claim.map(each -> tail(version, each)),
                version.value(evidence, Terms.POLARITY).map(IdCheck::term),
                version.value(evidence, Terms.CERTAINTY).map(IdCheck::term),
                version.text(evidence, Terms.START),
                version.text(evidence, Terms.END)));
        compare(version, evidence, "evidence/", id);
    }

    private static void compare(Inspection version, Node thing, String folder, Optional<String> id) {
        String expected = id.map(hash -> version.iris().of(folder + hash)).orElse("all that its IRI is a hash of");
        if (!thing.toString().equals(expected)) {
            version.breach(KIND, thing, expected, thing.toString());
        }
    }

    private static Optional<String> hash(List<Optional<String>> parts) {
        boolean whole = parts.stream().allMatch(Optional::isPresent);
        return whole
                ? Optional.of(Slug.hash(
                        DIGITS, parts.stream().flatMap(Optional::stream).toArray(String[]::new)))
                : Optional.empty();
    }

    /// What {@link org.stroma.model.concept.Value#key} was made into this node.
    private static String key(Inspection version, Node node) {
        if (!node.isLiteral()) {
            return version.isOwn(node) ? version.iris().pathOf(node) : node.toString();
        }
        boolean text = node.getLiteralDatatype().equals(XSDDatatype.XSDstring);
        return "\"" + node.getLiteralLexicalForm() + "\"" + (text ? Literal.Kind.TEXT : Literal.Kind.DATE);
    }

    private static String term(Node node) {
        return node.toString().replace(Ontology.NAMESPACE, "");
    }

    private static String tail(Inspection version, Node node) {
        return version.iris().pathOf(node).replaceFirst("^(document|claim)/", "");
    }
}
