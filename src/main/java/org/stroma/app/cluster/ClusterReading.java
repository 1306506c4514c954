package org.stroma.app.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.CorpusFindings;
import org.stroma.app.pipeline.Outcome;
import org.stroma.app.report.Problem;
import org.stroma.graph.kept.PortableRecords;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;

/// Reads documents on a cluster. What comes back is what {@link org.stroma.app.pipeline.Pipeline#evidence} gives.
///
/// @param master where the cluster is, in its own terms
public record ClusterReading(Cluster cluster, String master, Knowledge knowledge, ClusterTask task) {

    /// The cluster that the service loader finds.
    ///
    /// @throws Problem if there is none
    public static Cluster found() {
        return ServiceLoader.load(Cluster.class)
                .findFirst()
                .orElseThrow(
                        () -> new Problem("what runs on a cluster is not there; ./stroma build --spark builds it"));
    }

    /// @param done given what each document says as soon as it arrives, in any order
    public CorpusFindings evidence(List<Document> documents, Consumer<Findings> done) {
        List<Optional<Outcome>> outcomes = new ArrayList<>(Collections.nCopies(documents.size(), Optional.empty()));
        List<Piece> sent = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            Optional<byte[]> bytes = bytes(documents.get(at));
            if (bytes.isPresent()) {
                sent.add(new Piece(
                        Integer.toString(at), ReadPiece.unread(bytes.get()).bytes()));
            } else {
                Outcome outcome = Outcome.of(this::read, documents.get(at));
                outcomes.set(at, Optional.of(outcome));
                tell(outcome, done);
            }
        }
        try (Cluster.Session session = cluster.open(master)) {
            session.pieces(sent, ReadPiece.AT_ONCE)
                    .each(ReadPiece.reading(task))
                    .each(ReadPiece.results())
                    .take((key, value) -> {
                        int at = Integer.parseInt(key);
                        Outcome outcome = outcome(documents.get(at), ReadPiece.of(value), knowledge.ontology());
                        outcomes.set(at, Optional.of(outcome));
                        tell(outcome, done);
                    });
        }
        return CorpusFindings.of(outcomes.stream().flatMap(Optional::stream).toList());
    }

    private static void tell(Outcome outcome, Consumer<Findings> done) {
        if (outcome instanceof Outcome.Read read) {
            done.accept(read.findings());
        }
    }

    private Findings read(Document document) {
        return knowledge.pipeline(task.precision()).read(document).withoutSentences();
    }

    /// What came of reading a document elsewhere.
    public static Outcome outcome(Document document, ReadPiece result, Ontology ontology) {
        if (!result.failure().isEmpty()) {
            return new Outcome.Failed(new Unreadable(document.key(), result.failure()));
        }
        try {
            return new Outcome.Read(PortableRecords.findings(result.findings(), document, ontology));
        } catch (IOException e) {
            throw new UncheckedIOException("what came back of " + document.key() + " makes no sense", e);
        }
    }

    /// Empty if the document would not arrive as it is, as one with half a character (a lone surrogate) does not.
    public static Optional<byte[]> bytes(Document document) {
        try {
            byte[] bytes = PortableRecords.of(document);
            return PortableRecords.document(bytes).equals(document) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
