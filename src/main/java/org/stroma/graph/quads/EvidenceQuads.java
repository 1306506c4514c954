package org.stroma.graph.quads;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Span;

/// What the graph says of one place that speaks for or against a claim.
///
/// @param latest the latest publication that the document tells of, as an ISO date: it was not written before
record EvidenceQuads(Iris iris, NamedGraph graph, Document document, Optional<PublicationDate> latest) {

    private static final Comparator<Evidence> BEST = Comparator.comparingDouble(Evidence::confidence)
            .reversed()
            .thenComparing(Comparator.naturalOrder())
            .thenComparing(evidence -> evidence.subject().span())
            .thenComparing(evidence -> evidence.object().span())
            .thenComparing(Evidence::part)
            .thenComparing(evidence -> evidence.shownIn().map(Setting::term).orElse(""))
            .thenComparing(evidence -> evidence.saidBy().map(Concept::iri).orElse(""));

    /// @param found one or more at the same place, each by another construction; the most confident speaks for all
    void write(Node iri, Claim claim, List<Evidence> found) {
        Evidence best = found.stream().min(BEST).orElseThrow();
        graph.add(iri, RDF.type.asNode(), Terms.EVIDENCE);
        graph.add(iri, Terms.EVIDENCE_FOR, iris.claim(claim));
        graph.add(iri, Terms.PROV_DERIVED_FROM, iris.document(document.key()));
        graph.add(iri, Terms.POLARITY, Terms.kg(best.polarity().term()));
        graph.add(iri, Terms.CERTAINTY, Terms.kg(best.certainty().term()));
        graph.add(iri, Terms.CONFIDENCE, Literals.decimal(best.confidence()));
        graph.add(iri, Terms.IN_PART, Terms.kg(best.part().term()));
        best.shownIn().ifPresent(setting -> graph.add(iri, Terms.SHOWN_IN, Terms.kg(setting.term())));
        best.saidBy().ifPresent(speaker -> graph.add(iri, Terms.SAID_BY, iris.concept(speaker)));
        found.forEach(each -> graph.add(iri, Terms.FOUND_BY, iris.rule(each.rule())));
        found.forEach(each -> graph.add(iri, Terms.READER, iris.reader(each.reader())));
        if (best.polarity() == Polarity.NEGATED) {
            dated(iri);
        }
        words(iri, best);
    }

    /// What is denied was so when the document was written; of one without a date only the earliest day is known.
    private void dated(Node iri) {
        document.issued()
                .ifPresentOrElse(
                        date -> graph.add(iri, Terms.VALID_AT, Literals.date(date)),
                        () -> latest.ifPresent(date -> graph.add(iri, Terms.VALID_NOT_BEFORE, Literals.date(date))));
    }

    private void words(Node iri, Evidence evidence) {
        graph.add(iri, Terms.QUOTE, Literals.text(document.quote(evidence.span())));
        place(iri, evidence.span(), Terms.START, Terms.END);
        place(iri, evidence.subject().span(), Terms.SUBJECT_START, Terms.SUBJECT_END);
        place(iri, evidence.object().span(), Terms.OBJECT_START, Terms.OBJECT_END);
        if (!evidence.cues().isEmpty()) {
            graph.add(iri, Terms.CUE, Literals.text(cue(evidence.cues())));
        }
    }

    private void place(Node iri, Span span, Node start, Node end) {
        graph.add(iri, start, Literals.integer(span.start()));
        graph.add(iri, end, Literals.integer(span.end()));
    }

    /// The shape allows one cue: several are joined in reading order.
    private String cue(List<Cue> cues) {
        return cues.stream()
                .map(Cue::span)
                .distinct()
                .sorted()
                .map(document::quote)
                .collect(Collectors.joining(" … "));
    }
}
