package org.stroma.app.keyed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stroma.app.cluster.Cluster;
import org.stroma.app.cluster.ClusterReading;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.Piece;
import org.stroma.app.cluster.Pieces;
import org.stroma.app.cluster.ReadPiece;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.Outcome;
import org.stroma.app.report.Problem;
import org.stroma.graph.kept.PortableRecords;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;

/// Makes the graph of a corpus on a cluster: documents are read, compared, and made into claims and lines where they
/// are; what comes here is what the corpus says as a whole. Nobody must have judged anything.
///
/// @param base what the graph's own IRIs begin with
/// @param folder for lines on their way to the store
/// @param parts address of a folder where they are to stay instead
public record KeyedBuild(
        Cluster cluster,
        String master,
        Knowledge knowledge,
        ClusterTask task,
        String base,
        Path folder,
        Optional<String> parts) {

    /// @param documents in the order in which they were found
    /// @param kept what some of them say, which were read before
    /// @param done given what each other document says as soon as it arrives
    /// @return empty if a document would not arrive as it is
    public Optional<KeyedCorpus> make(List<Document> documents, List<Findings> kept, Consumer<Findings> done) {
        List<Document> sorted =
                documents.stream().sorted(Comparator.comparing(Document::key)).toList();
        Map<String, byte[]> known = new HashMap<>();
        kept.forEach(each -> known.put(each.document().key(), PortableRecords.of(each)));
        List<Piece> sent = new ArrayList<>();
        for (Document document : sorted) {
            ClusterReading.bytes(document)
                    .map(bytes -> new ReadPiece(bytes, known.getOrDefault(document.key(), new byte[0]), ""))
                    .ifPresent(piece -> sent.add(new Piece(Integer.toString(sent.size()), piece.bytes())));
        }
        return sent.size() < sorted.size()
                ? Optional.empty()
                : Optional.of(make(sorted, documents, sent, read -> {
                    if (!known.containsKey(read.document().key())) {
                        done.accept(read);
                    }
                }));
    }

    private KeyedCorpus make(List<Document> sorted, List<Document> found, List<Piece> sent, Consumer<Findings> done) {
        try (Cluster.Session session = cluster.open(master)) {
            Pieces read = session.pieces(sent, ReadPiece.AT_ONCE)
                    .each(ReadPiece.reading(task))
                    .held();
            Tally tally = new Tally();
            Map<Integer, Unreadable> failures = new HashMap<>();
            read.each(ReadPiece.results()).take((number, value) -> {
                int at = Integer.parseInt(number);
                switch (ClusterReading.outcome(sorted.get(at), ReadPiece.of(value), knowledge.ontology())) {
                    case Outcome.Read outcome -> {
                        tally.add(outcome.findings());
                        done.accept(outcome.findings());
                    }
                    case Outcome.Failed failed -> failures.put(at, failed.failure());
                }
            });
            if (failures.size() == sorted.size()) {
                throw new Problem("not one document could be read through");
            }
            return new KeyedGraph(this, session, read, sorted, found, tally, failures).make();
        }
    }
}
