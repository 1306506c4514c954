package org.stroma.graph.quads;

import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;

/// What the graph of a document says of the publication that it is: identifiers, licence, language, and whether it was
/// taken back.
record ImprintQuads(NamedGraph graph, Node document) {

    void write(Imprint imprint) {
        imprint.doi().ifPresent(id -> graph.add(document, Terms.DOI, Literals.text(id)));
        imprint.pmid().ifPresent(id -> graph.add(document, Terms.PMID, Literals.text(id)));
        Imprint.Details details = imprint.details();
        details.pmcid().ifPresent(id -> graph.add(document, DCTerms.identifier.asNode(), Literals.text(id)));
        details.language().ifPresent(tag -> graph.add(document, DCTerms.language.asNode(), Literals.text(tag)));
        details.licence().ifPresent(this::licence);
        details.trials()
                .forEach(id ->
                        graph.add(document, Terms.REGISTERED_AS, address("https://clinicaltrials.gov/study/", id)));
        details.retraction().ifPresent(this::retraction);
    }

    /// Says of documents that another one calls retracted that they are.
    ///
    /// @param voided keys of all documents that count for nothing
    static void retracted(
            NamedGraph graph, Iterable<Document> documents, Set<String> voided, Function<String, Node> iri) {
        for (Document each : documents) {
            if (voided.contains(each.key())
                    && each.retraction().map(Retraction::kind).isEmpty()) {
                graph.add(iri.apply(each.key()), Terms.RETRACTED, Literals.yes());
            }
        }
    }

    /// Terms of Dublin Core tell apart a licence, which has an address, and words on rights.
    private void licence(String licence) {
        boolean address = licence.matches("https?://\\S+");
        graph.add(
                document,
                address ? DCTerms.license.asNode() : DCTerms.rights.asNode(),
                address ? Iris.publicIri(licence) : Literals.text(licence));
    }

    private void retraction(Retraction retraction) {
        graph.add(document, Terms.PUBLICATION_STATUS, Terms.kg(retraction.kind().term()));
        if (retraction.kind() == Kind.RETRACTED) {
            graph.add(document, Terms.RETRACTED, Literals.yes());
        }
        Node link = retraction.kind() == Kind.NOTICE ? Terms.RETRACTS : Terms.RETRACTION_NOTICE;
        retraction.others().forEach(other -> graph.add(document, link, publication(other)));
    }

    /// The address of a publication known by an identifier such as `pmid:12345678`.
    private static Node publication(String identifier) {
        String[] parts = identifier.split(":", 2);
        return switch (parts[0]) {
            case "pmid" -> address("https://pubmed.ncbi.nlm.nih.gov/", parts[1] + "/");
            case "pmcid" -> address("https://pmc.ncbi.nlm.nih.gov/articles/", parts[1] + "/");
            default -> address("https://doi.org/", parts[1]);
        };
    }

    private static Node address(String start, String id) {
        return Iris.publicIri(start + id);
    }
}
