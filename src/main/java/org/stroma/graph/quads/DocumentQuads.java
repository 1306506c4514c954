package org.stroma.graph.quads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;

/// The graph of one document: metadata, evidence, and the studies, people, journals and names coined there.
record DocumentQuads(Iris iris, DocumentContent content, NamedGraph graph) {

    private static final String PUBLISHED = "publishedOn";

    /// One piece of evidence and the claim that counts it.
    record Counted(Claim claim, Evidence evidence) {

        /// Whether it is the very same evidence, counted by the same claim, however that is weighed.
        boolean isAs(Counted other) {
            return evidence == other.evidence && claim.id().equals(other.claim.id());
        }
    }

    DocumentQuads(Iris iris, DocumentContent content, Consumer<Quad> sink) {
        this(iris, content, new NamedGraph(iris.document(content.document().key()), sink));
    }

    void write() {
        metadata();
        evidence();
        numbers();
        doubts();
    }

    private void evidence() {
        List<Counted> counted = content.counted();
        EvidenceQuads writer = new EvidenceQuads(iris, graph, content.document(), latestPublication(counted));
        places(counted)
                .forEach((place, found) -> writer.write(
                        place,
                        found.getFirst().claim(),
                        found.stream().map(Counted::evidence).toList()));
        counted.stream().flatMap(each -> ConceptUses.concepts(each.evidence())).forEach(this::thing);
        for (Counted each : counted) {
            asWritten(each.evidence().subject());
            asWritten(each.evidence().object());
        }
    }

    /// What a document tells of was there before it.
    private static Optional<PublicationDate> latestPublication(List<Counted> counted) {
        return counted.stream()
                .map(Counted::evidence)
                .filter(each -> each.relation().name().equals(PUBLISHED) && each.isPlain())
                .map(each -> new PublicationDate(each.object().value().label()))
                .max(Comparator.naturalOrder());
    }

    private void numbers() {
        List<Measurement> measurements = content.findings().measurements();
        MeasurementQuads writer = new MeasurementQuads(iris, graph, content.document());
        measurements.forEach(writer::write);
        measurements.stream()
                .flatMap(each -> each.about().stream())
                .flatMap(ConceptUses::withParts)
                .forEach(this::thing);
    }

    private void doubts() {
        Findings findings = content.findings();
        DoubtQuads writer = new DoubtQuads(iris, graph, findings.document());
        findings.nearMisses().forEach(writer::write);
        findings.ambiguities().forEach(writer::write);
        new ReaderQuads(iris, graph).refused(findings.document(), findings.refusals());
        ConceptUses.doubted(findings).forEach(this::thing);
    }

    /// A thing whose name was put together here is also called what the text calls it: "development of colon
    /// carcinoma".
    private void asWritten(Argument argument) {
        if (argument.value() instanceof Concept concept && !concept.type().equals(EntityType.STUDY)) {
            content.coined(concept)
                    .ifPresent(chosen -> argument.writtenName(content.document())
                            .filter(words -> !words.equals(chosen.label()))
                            .ifPresent(words ->
                                    graph.add(iris.concept(concept), SKOS.altLabel.asNode(), Literals.text(words))));
        }
    }

    private void metadata() {
        Document document = content.document();
        Node iri = graph.name();
        graph.add(iri, RDF.type.asNode(), Terms.DOCUMENT);
        graph.add(iri, Terms.FILE_NAME, Literals.text(document.fileName()));
        document.otherNames().forEach(name -> graph.add(iri, Terms.OTHER_FILE_NAME, Literals.text(name)));
        graph.add(iri, Terms.SHA256, Literals.text(document.sha256()));
        document.title().ifPresent(title -> graph.add(iri, DCTerms.title.asNode(), Literals.text(title)));
        document.issued().ifPresent(date -> graph.add(iri, DCTerms.issued.asNode(), Literals.date(date)));
        document.source().ifPresent(url -> graph.add(iri, DCTerms.source.asNode(), Iris.publicIri(url)));
        document.imprint().ifPresent(imprint -> new ImprintQuads(graph, iri).write(imprint));
    }

    private Map<Node, List<Counted>> places(List<Counted> counted) {
        Map<Node, List<Counted>> places = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (Counted each : counted) {
            places.computeIfAbsent(iris.evidence(each.claim(), each.evidence()), iri -> new ArrayList<>())
                    .add(each);
        }
        return places;
    }

    /// @param concept as this document calls it
    private void thing(Concept concept) {
        boolean study = concept.type().equals(EntityType.STUDY);
        if (study) {
            graph.add(graph.name(), Terms.REPORTS_ON, iris.concept(concept));
        }
        content.coined(concept).ifPresent(chosen -> {
            new EntityQuads(iris, graph).describe(chosen);
            if (!study && !chosen.label().equals(concept.label())) {
                graph.add(iris.concept(concept), SKOS.altLabel.asNode(), Literals.text(concept.label()));
            }
        });
    }
}
