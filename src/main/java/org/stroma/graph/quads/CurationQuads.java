package org.stroma.graph.quads;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Ruling;
import org.stroma.model.claim.Verdict;

/// The graph of what curators say: their verdicts, as they wrote them, and what claims would be worth without.
record CurationQuads(Iris iris, NamedGraph graph) {

    public CurationQuads(Iris iris, Consumer<Quad> sink) {
        this(iris, new NamedGraph(iris.graph("curation"), sink));
    }

    void write(List<Ruling> rulings) {
        rulings.forEach(this::ruling);
    }

    private void ruling(Ruling ruling) {
        Verdict verdict = ruling.verdict();
        Node iri = iris.verdict(verdict);
        graph.add(iri, RDF.type.asNode(), Terms.VERDICT);
        graph.add(iri, RDFS.label.asNode(), Literals.text(label(verdict)));
        graph.add(iri, Terms.JUDGEMENT, Terms.kg(verdict.kind().term()));
        text(iri, Terms.REASON, verdict.reason());
        text(iri, DCTerms.creator.asNode(), verdict.by());
        text(iri, DCTerms.date.asNode(), verdict.on());
        ruling.documents().forEach(key -> graph.add(iri, Terms.ON_DOCUMENT, iris.document(key)));
        ruling.otherwise().forEach((claim, belief) -> {
            Node on = iris.node("claim/" + claim);
            graph.add(iri, Terms.ON_CLAIM, on);
            graph.add(on, Terms.BELIEF_OTHERWISE, Literals.decimal(belief));
        });
    }

    private void text(Node iri, Node property, String text) {
        if (!text.isEmpty()) {
            graph.add(iri, property, Literals.text(text));
        }
    }

    private static String label(Verdict verdict) {
        return String.join(
                " | ",
                verdict.subject().written(),
                verdict.relation(),
                verdict.object().written(),
                verdict.document());
    }
}
