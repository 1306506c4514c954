package org.stroma.graph.quads;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.text.Span;

/// What the graph says of the sentences of one document that almost said something, and of names that could have meant
/// another thing.
record DoubtQuads(Iris iris, NamedGraph graph, Document document) {

    void write(NearMiss miss) {
        Node iri = iris.nearMiss(document, miss);
        doubt(iri, Terms.NEAR_MISS, miss.sentence(), miss.reason());
        graph.add(iri, Terms.ON_RELATION, Terms.kg(miss.relation()));
        graph.add(iri, Terms.TRIGGER, Literals.text(document.quote(miss.trigger())));
        graph.add(iri, Terms.COULD_BE_SUBJECT, iris.concept(miss.subjectConcept()));
        graph.add(iri, Terms.COULD_BE_OBJECT, iris.concept(miss.objectConcept()));
        miss.confidence().ifPresent(value -> graph.add(iri, Terms.CONFIDENCE, Literals.decimal(value)));
        place(iri, miss.subject().span(), Terms.SUBJECT_START, Terms.SUBJECT_END);
        place(iri, miss.object().span(), Terms.OBJECT_START, Terms.OBJECT_END);
    }

    void write(Ambiguity ambiguity) {
        Node iri = iris.ambiguity(document, ambiguity);
        doubt(iri, Terms.AMBIGUITY, ambiguity.span(), ambiguity.reason());
        graph.add(iri, Terms.MEANT, iris.concept(ambiguity.meant()));
        graph.add(iri, Terms.RUNNER_UP, iris.concept(ambiguity.runnerUp()));
    }

    private void doubt(Node iri, Node kind, Span span, String reason) {
        graph.add(iri, RDF.type.asNode(), kind);
        graph.add(iri, Terms.PROV_DERIVED_FROM, iris.document(document.key()));
        graph.add(iri, Terms.QUOTE, Literals.text(document.quote(span)));
        graph.add(iri, Terms.REASON, Literals.text(reason));
        place(iri, span, Terms.START, Terms.END);
    }

    private void place(Node iri, Span span, Node start, Node end) {
        graph.add(iri, start, Literals.integer(span.start()));
        graph.add(iri, end, Literals.integer(span.end()));
    }
}
