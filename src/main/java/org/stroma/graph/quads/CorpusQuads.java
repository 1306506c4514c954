package org.stroma.graph.quads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.NamedGraph;
import org.stroma.model.claim.Claim;
import org.stroma.model.document.Document;
import org.stroma.model.document.Retractions;
import org.stroma.model.evidence.Findings;

/// All quads of a corpus but those of runs. Given twice, they are the same: once for the hash, once for the database.
public final class CorpusQuads {

    private final Iris iris;
    private final VersionContent corpus;
    private final ConceptNames names;
    private final Map<String, List<Counted>> counted = new HashMap<>();

    public CorpusQuads(Iris iris, VersionContent corpus) {
        this.iris = iris;
        this.corpus = corpus;
        this.names = new ConceptNames(corpus);
        for (Claim claim : corpus.assembly().claims()) {
            claim.evidence()
                    .forEach(evidence -> counted.computeIfAbsent(evidence.document(), key -> new ArrayList<>())
                            .add(new Counted(claim, evidence)));
        }
    }

    /// In no particular order; the same quad may come more than once.
    public void write(Consumer<Quad> sink) {
        documents(sink);
        together(sink);
    }

    /// The same by two threads.
    ///
    /// @param sink that takes quads from any thread
    public void writeParallel(Consumer<Quad> sink) {
        List.<Runnable>of(() -> documents(sink), () -> together(sink)).parallelStream()
                .forEach(Runnable::run);
    }

    private void documents(Consumer<Quad> sink) {
        DocumentQuads documents = new DocumentQuads(iris, names, sink);
        for (Findings findings : corpus.findings()) {
            Document document = findings.document();
            documents.write(document, counted.getOrDefault(document.key(), List.of()));
            documents.writeNumbers(document, findings.measurements());
            documents.writeDoubts(findings);
        }
    }

    /// What all documents say together, and what is known besides.
    private void together(Consumer<Quad> sink) {
        new ClaimQuads(iris, names, sink).write(corpus.assembly());
        new CurationQuads(iris, sink).write(corpus.assembly().rulings());
        ImprintQuads.retracted(
                new NamedGraph(iris.graph("claims"), sink),
                corpus.documents(),
                Retractions.voided(corpus.documents()),
                iris::document);
        new VocabularyQuads(iris, names, sink).write();
        new OntologyQuads(iris, sink).write(corpus.ontologyFiles());
    }
}
