package org.stroma.graph.quads;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.text.Span;

/// What the graph says of the numbers of one document, and where they stand.
record MeasurementQuads(Iris iris, NamedGraph graph, Document document) {

    void write(Measurement measurement) {
        String counted = document.quote(measurement.counts()).replaceAll("\\s+", " ");
        Node iri = iris.measurement(measurement, counted);
        Node evidence = iris.evidence(measurement, counted);
        graph.add(iri, RDF.type.asNode(), Terms.MEASUREMENT);
        graph.add(iri, Terms.QUANTITY, Terms.kg(measurement.quantity()));
        graph.add(iri, Terms.COUNTS, Literals.text(counted));
        graph.add(
                iri,
                Terms.ABOUT,
                measurement.about().map(iris::concept).orElseGet(() -> iris.document(document.key())));
        graph.add(iri, Terms.HAS_EVIDENCE, evidence);
        amount(iri, measurement.amount());
        evidence(evidence, iri, measurement);
    }

    private void amount(Node iri, Amount amount) {
        graph.add(iri, Terms.VALUE, decimal(amount.value()));
        graph.add(iri, Terms.UNIT, Literals.text(amount.unit()));
        amount.to().ifPresent(to -> graph.add(iri, Terms.VALUE_TO, decimal(to)));
        amount.outOf().ifPresent(whole -> graph.add(iri, Terms.OUT_OF, decimal(whole)));
        amount.interval().ifPresent(interval -> {
            graph.add(iri, Terms.INTERVAL_LOW, decimal(interval.low()));
            graph.add(iri, Terms.INTERVAL_HIGH, decimal(interval.high()));
        });
        if (amount.bound() != Bound.EXACT) {
            graph.add(iri, Terms.BOUND, Terms.kg(amount.bound().term()));
        }
    }

    /// The object of such evidence is the number, its subject what the number is about.
    private void evidence(Node iri, Node measured, Measurement measurement) {
        graph.add(iri, RDF.type.asNode(), Terms.EVIDENCE);
        graph.add(iri, Terms.EVIDENCE_FOR, measured);
        graph.add(iri, Terms.PROV_DERIVED_FROM, iris.document(document.key()));
        graph.add(iri, Terms.POLARITY, Terms.kg(measurement.polarity().term()));
        graph.add(iri, Terms.CERTAINTY, Terms.kg(measurement.certainty().term()));
        graph.add(iri, Terms.CONFIDENCE, Literals.decimal(measurement.confidence()));
        graph.add(iri, Terms.IN_PART, Terms.kg(measurement.part().term()));
        graph.add(iri, Terms.QUOTE, Literals.text(document.quote(measurement.span())));
        place(iri, measurement.span(), Terms.START, Terms.END);
        place(iri, measurement.number(), Terms.OBJECT_START, Terms.OBJECT_END);
        measurement.aboutAt().ifPresent(span -> place(iri, span, Terms.SUBJECT_START, Terms.SUBJECT_END));
        Node rule = iris.rule(measurement.rule());
        graph.add(iri, Terms.FOUND_BY, rule);
        graph.add(rule, RDF.type.asNode(), Terms.RULE);
        graph.add(rule, RDFS.label.asNode(), Literals.text(measurement.rule().replace('-', ' ')));
    }

    private void place(Node iri, Span span, Node start, Node end) {
        graph.add(iri, start, Literals.integer(span.start()));
        graph.add(iri, end, Literals.integer(span.end()));
    }

    private static Node decimal(BigDecimal value) {
        return Literals.decimal(value.doubleValue());
    }
}
