package org.stroma.graph.quads;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.GraphDigests;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.file.LineParts;
import org.stroma.graph.file.LineParts.Part;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.NamedGraph;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Retractions;
import org.stroma.model.text.Slug;

/// All quads of a corpus but those of runs. Given twice, they are the same: once for the hash, once for the database.
public final class CorpusQuads {

    private static final String ONTOLOGY = "ontology";

    private final Iris iris;
    private final VersionContent corpus;
    private final ConceptNames names;
    private final List<DocumentContent> documents;
    private Optional<LineParts> lines = Optional.empty();

    public CorpusQuads(Iris iris, VersionContent corpus) {
        this(iris, corpus, Optional.empty());
    }

    /// @param before those of an earlier version, if they are known; what need not be found out again is taken from
    /// them
    public CorpusQuads(Iris iris, VersionContent corpus, Optional<CorpusQuads> before) {
        this.iris = iris;
        this.corpus = corpus;
        Map<String, List<Counted>> counted = new HashMap<>();
        for (Claim claim : corpus.assembly().claims()) {
            claim.evidence()
                    .forEach(evidence -> counted.computeIfAbsent(evidence.document(), key -> new ArrayList<>())
                            .add(new Counted(claim, evidence)));
        }
        this.names = new ConceptNames(corpus, counted, before.map(earlier -> earlier.names));
        Map<String, DocumentContent> known = before.filter(earlier -> earlier.names.areOfOneList(names)).stream()
                .flatMap(earlier -> earlier.documents.stream())
                .collect(Collectors.toMap(content -> content.document().key(), content -> content));
        this.documents = corpus.findings().parallelStream()
                .map(findings -> DocumentContent.of(
                        findings,
                        counted.getOrDefault(findings.document().key(), List.of()),
                        names,
                        Optional.ofNullable(known.get(findings.document().key()))))
                .toList();
    }

    /// What decides what the graphs say that are made of one thing only, as a hash each: those of documents, and that
    /// of the ontology. The same hash under the same IRI, the same quads.
    ///
    /// @param fingerprint of all that decides how documents are read
    /// @param readings key of a document to a hash of all that decides what reading it gave
    public GraphDigests digests(String fingerprint, Map<String, String> readings) {
        Map<String, String> digests = new ConcurrentHashMap<>();
        documents.parallelStream().forEach(content -> {
            String key = content.document().key();
            digests.put(iris.document(key).getURI(), content.digest(requireNonNull(readings.get(key))));
        });
        Map.Entry<String, String> ontology = ontology(iris, fingerprint, corpus.ontologyFiles());
        digests.put(ontology.getKey(), ontology.getValue());
        return new GraphDigests(digests);
    }

    /// IRI and hash of the graph of the ontology.
    static Map.Entry<String, String> ontology(Iris iris, String fingerprint, Map<String, String> ontologyFiles) {
        Stream<String> files = new TreeMap<>(ontologyFiles)
                .entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        return Map.entry(
                iris.graph(ONTOLOGY).getURI(),
                Slug.hash(32, Stream.concat(Stream.of(fingerprint), files).toArray(String[]::new)));
    }

    /// In how many claims each thing takes part, and for how many each document has evidence, by its IRI.
    public Map<String, Integer> claimNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Claim claim : corpus.assembly().claims()) {
            Set<String> about = new HashSet<>();
            about.add(iris.concept(claim.subject()).getURI());
            if (claim.object() instanceof Concept object) {
                about.add(iris.concept(object).getURI());
            }
            claim.evidence()
                    .forEach(evidence ->
                            about.add(iris.document(evidence.document()).getURI()));
            about.forEach(iri -> numbers.merge(iri, 1, Integer::sum));
        }
        return numbers;
    }

    /// In no particular order; the same quad may come more than once.
    public void write(Consumer<Quad> sink) {
        documents(Set.of(), sink);
        claims().forEach(told -> write(told, sink));
        besides(sink);
        known(Set.of(), sink);
    }

    /// The same by several threads, but for some graphs.
    ///
    /// @param without IRIs of graphs whose quads are not wanted; of those that have digests
    /// @param sink that takes quads from any thread
    public void writeParallel(Set<String> without, Consumer<Quad> sink) {
        List.<Runnable>of(
                        () -> documents(without, sink),
                        () -> claims().parallelStream().forEach(told -> write(told, sink)),
                        () -> besides(sink),
                        () -> known(without, sink))
                .parallelStream()
                .forEach(Runnable::run);
    }

    /// What makes the quads of an earlier version into these, as lines; empty if the ontology changed.
    ///
    /// @param same IRIs of the graphs of which nothing changed, of those that have digests
    public Optional<LineChanges> since(CorpusQuads before, Set<String> same) {
        if (!same.contains(iris.graph(ONTOLOGY).getURI())) {
            return Optional.empty();
        }
        LineParts earlier = before.lines(LineParts.NONE);
        LineChanges together = lines(earlier).since(earlier);
        return Optional.of(together.and(changed(same).since(before.changed(same))));
    }

    /// What documents say whose graphs are not the same.
    private LineParts changed(Set<String> same) {
        Map<String, Part> parts = new HashMap<>();
        for (DocumentContent content : documents) {
            String graph = iris.document(content.document().key()).getURI();
            if (!same.contains(graph)) {
                parts.put(graph, new Part(content, sink -> new DocumentQuads(iris, content, sink).write()));
            }
        }
        return LineParts.of(parts, LineParts.NONE);
    }

    /// Of all but documents and ontology; made once.
    private synchronized LineParts lines(LineParts before) {
        LineParts made = lines.orElseGet(() -> LineParts.of(parts(), before));
        lines = Optional.of(made);
        return made;
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        claims().forEach(told -> parts.put("claim " + told.claim().id(), new Part(told, sink -> write(told, sink))));
        VocabularyQuads.named(names)
                .forEach((iri, named) -> parts.put(
                        "name " + iri, new Part(named, sink -> new VocabularyQuads(iris, sink).write(named))));
        // Little of everything, which is made each time.
        parts.put("besides", new Part(this, this::besides));
        return parts;
    }

    private void documents(Set<String> without, Consumer<Quad> sink) {
        documents.stream()
                .map(content -> new DocumentQuads(iris, content, sink))
                .filter(quads -> !without.contains(quads.graph().name().getURI()))
                .forEach(DocumentQuads::write);
    }

    /// What is to be said of the claims that all documents make together.
    private List<ClaimQuads.Told> claims() {
        return new ClaimQuads(iris, names, quad -> {}).told(corpus.assembly());
    }

    private void write(ClaimQuads.Told told, Consumer<Quad> sink) {
        new ClaimQuads(iris, names, sink).write(told);
    }

    private void besides(Consumer<Quad> sink) {
        new ClaimQuads(iris, names, sink).writeBesides(corpus.assembly());
        NamedGraph claims = new NamedGraph(iris.graph("claims"), sink);
        SharedNames.of(names, corpus.assembly(), corpus.documents())
                .each((document, ambiguity) -> new DoubtQuads(iris, claims, document).write(ambiguity));
        new CurationQuads(iris, sink).write(corpus.assembly().rulings());
        ImprintQuads.retracted(claims, corpus.documents(), Retractions.voided(corpus.documents()), iris::document);
    }

    /// What is known besides.
    private void known(Set<String> without, Consumer<Quad> sink) {
        VocabularyQuads vocabulary = new VocabularyQuads(iris, sink);
        VocabularyQuads.named(names).values().forEach(vocabulary::write);
        if (!without.contains(iris.graph(ONTOLOGY).getURI())) {
            new OntologyQuads(iris, sink).write(corpus.ontologyFiles());
        }
    }
}
