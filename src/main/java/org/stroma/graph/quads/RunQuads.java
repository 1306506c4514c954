package org.stroma.graph.quads;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.document.Document;
import org.stroma.model.text.Slug;

/// The graph of builds: when, with which program, models and names, over which input, and what became of documents
/// that are gone.
public record RunQuads(Iris iris, NamedGraph graph) {

    public RunQuads(Iris iris, Consumer<Quad> sink) {
        this(iris, new NamedGraph(iris.graph("runs"), sink));
    }

    /// To be called when all but this is done: the run ends now.
    ///
    /// @param content hash of the version that the run made
    /// @param gone keys of documents that the version before had
    public void write(Run run, String content, List<Document> documents, List<String> gone) {
        Node iri = iris.run(Slug.hash(16, run.started().toString(), run.toolVersion(), run.fingerprint(), content));
        graph.add(iri, RDF.type.asNode(), Terms.RUN);
        graph.add(iri, RDF.type.asNode(), Terms.PROV_ACTIVITY);
        graph.add(iri, Terms.PROV_STARTED, Literals.instant(run.started()));
        graph.add(iri, Terms.PROV_ENDED, Literals.instant(run.clock().instant()));
        graph.add(iri, Terms.SOFTWARE_VERSION, Literals.text(run.toolVersion()));
        graph.add(iri, Terms.SHA256, Literals.text(digest(documents)));
        graph.add(iri, Terms.PROV_GENERATED, iris.graph("claims"));
        run.ingredients().forEach(ingredient -> used(iri, ingredient));
        gone.forEach(key -> graph.add(iris.document(key), Terms.PROV_INVALIDATED_BY, iri));
    }

    /// Named by what it holds: the same model has the same name in every store and run.
    private void used(Node run, Ingredient ingredient) {
        Node iri = iris.node("run/with/" + ingredient.name() + "/" + ingredient.sha256());
        graph.add(run, Terms.PROV_USED, iri);
        graph.add(iri, RDF.type.asNode(), Terms.PROV_ENTITY);
        graph.add(iri, RDFS.label.asNode(), Literals.text(ingredient.name()));
        graph.add(iri, Terms.SHA256, Literals.text(ingredient.sha256()));
    }

    /// Over keys and digests of all input; the documents' graphs hold each one's own.
    private static String digest(List<Document> documents) {
        return Slug.hash(
                64,
                documents.stream()
                        .map(document -> document.key() + " " + document.sha256())
                        .sorted()
                        .toArray(String[]::new));
    }
}
