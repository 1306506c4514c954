package org.stroma.graph.quads;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Reliability;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;

/// What the graph says of those who read documents, and of what they claimed in vain.
record ReaderQuads(Iris iris, NamedGraph graph) {

    /// @param reliability how often each construction was right; the readings of a reader from outside count as one
    void write(ReaderId reader, Reliability reliability) {
        Node iri = iris.reader(reader);
        graph.add(iri, RDF.type.asNode(), Terms.READER_CLASS);
        graph.add(iri, RDFS.label.asNode(), Literals.text(reader.toString()));
        if (!reader.version().isEmpty()) {
            graph.add(iri, Terms.VERSION, Literals.text(reader.version()));
        }
        if (!reader.isBuiltIn()) {
            RuleQuads.reliability(graph, iri, reader.rule(), reliability);
        }
    }

    void refused(Document document, List<Refusal> refusals) {
        for (Refusal refusal : refusals) {
            Node iri = iris.refusal(document, refusal);
            graph.add(iri, RDF.type.asNode(), Terms.REFUSAL);
            graph.add(iri, Terms.PROV_DERIVED_FROM, iris.document(document.key()));
            graph.add(iri, Terms.READER, iris.reader(refusal.reader()));
            graph.add(iri, Terms.REFUSED_CLAIM, Literals.text(refusal.claim()));
            graph.add(iri, Terms.REFUSED_FOR, Literals.text(refusal.reason().term()));
            graph.add(iri, Terms.REASON, Literals.text(refusal.detail()));
            refusal.place().ifPresent(span -> {
                graph.add(iri, Terms.QUOTE, Literals.text(document.quote(span)));
                graph.add(iri, Terms.START, Literals.integer(span.start()));
                graph.add(iri, Terms.END, Literals.integer(span.end()));
            });
        }
    }
}
