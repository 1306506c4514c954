package org.stroma.app.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stroma.app.cluster.ClusterFiles;
import org.stroma.app.cluster.ClusterReading;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.SharedCluster;
import org.stroma.app.keyed.KeyedBuild;
import org.stroma.app.keyed.KeyedCorpus;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.ReadingEngine;
import org.stroma.app.report.Problem;
import org.stroma.graph.kept.Kept;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.BuildOutcome;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.evidence.Findings;

/// What a build leaves to the machines of a cluster, if the request names one; all of it in one session.
final class ClusterBuild implements AutoCloseable {

    private final BuildRequest request;
    private final SharedCluster cluster =
            new SharedCluster(master -> ClusterReading.found().open(master));

    ClusterBuild(BuildRequest request) {
        this.request = request;
    }

    /// Whether the graph is left elsewhere, and the store gets no version.
    boolean leavesParts() {
        return request.parts().isPresent();
    }

    /// What files give that the machines open.
    List<Reading> files(List<NameVerdict> names, String fingerprint) {
        List<String> addresses = request.addresses();
        String master = request.cluster()
                .orElseThrow(() -> new Problem("only a cluster (--spark) opens " + addresses.getFirst()));
        return new ClusterFiles(cluster, master, task(names, fingerprint)).read(addresses);
    }

    /// The machines as those who read.
    ///
    /// @param several whether others than the built-in reader are heard
    /// @throws Problem if they are, which only this machine does
    Optional<ReadingEngine> engine(Knowledge knowledge, List<NameVerdict> names, String fingerprint, boolean several) {
        if (request.cluster().isPresent() && several) {
            throw new Problem("a cluster reads with the built-in reader only; build without other readers, or here");
        }
        return request.cluster()
                .map(master -> new ClusterReading(cluster, master, knowledge, task(names, fingerprint))::evidence);
    }

    /// Whether the graph is made where documents are read: that of a store without a version, on which nobody judged.
    ///
    /// @param judged whether somebody judged claims, or others than the built-in reader are heard
    /// @throws Problem if the graph is to be left elsewhere and this machine would have to make it
    boolean makesGraph(Build build, boolean judged) {
        if (leavesParts() && judged) {
            throw new Problem("parts are left only of what the built-in reader reads, and nobody judged");
        }
        return request.cluster().isPresent() && !judged && (build.isFirst() || leavesParts());
    }

    /// The graph of documents; empty if one of them cannot be sent.
    ///
    /// @param done given what each document says that was not read before
    Optional<KeyedCorpus> graph(
            Build build,
            Knowledge knowledge,
            ClusterTask task,
            List<Document> documents,
            Kept kept,
            Consumer<Findings> done) {
        Optional<KeyedCorpus> made = new KeyedBuild(
                        cluster,
                        request.cluster().orElseThrow(),
                        knowledge,
                        task,
                        build.base(),
                        build.sorting(),
                        request.parts())
                .make(documents, kept.findings(), done);
        if (made.isEmpty() && leavesParts()) {
            throw new Problem("parts are left only of documents that can all be sent; one holds half a character");
        }
        return made;
    }

    ClusterTask task(List<NameVerdict> names, String fingerprint) {
        return ClusterTask.of(request.names(), names, request.precision(), fingerprint);
    }

    /// What became of a graph that was left elsewhere.
    static BuildOutcome left(KeyedCorpus corpus) {
        return new BuildOutcome(corpus.left(), true);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
