package org.stroma.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.pipeline.CorpusFindings;
import org.stroma.app.report.Problem;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Precision;

class ClusterReadingTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String FINGERPRINT = KNOWLEDGE.fingerprint(Precision.BALANCED);

    private static final Cluster BACKWARDS = new BackwardsCluster();

    @Test
    void givesWhatThisMachineWouldRead() {
        List<Document> documents = documents();
        CorpusFindings here = KNOWLEDGE.pipeline(Precision.BALANCED).evidence(documents, findings -> {});
        List<Findings> arrived = new ArrayList<>();
        CorpusFindings there = reading(BACKWARDS, FINGERPRINT).evidence(documents, arrived::add);
        assertThat(documents).hasSizeGreaterThan(1);
        assertThat(there).isEqualTo(here);
        assertThat(arrived).containsExactlyElementsOf(here.findings().reversed());
    }

    @Test
    void readsNothingInAnotherWayThanAsked() {
        assertThatThrownBy(() -> reading(BACKWARDS, "0000").evidence(documents(), findings -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must have the same program");
    }

    @Test
    void losesOnlyTheDocumentThatCannotBeRead() {
        Cluster failing = new BackwardsCluster((key, value) -> key.equals("0")
                ? new ReadPiece(new byte[0], new byte[0], "reading it failed: of old age").bytes()
                : value);
        List<Document> two = documents().subList(0, 2);
        CorpusFindings found = reading(failing, FINGERPRINT).evidence(two, findings -> {});
        assertThat(found.findings()).hasSize(1);
        assertThat(found.failures().getFirst().toString())
                .contains(two.getFirst().key(), "of old age");
    }

    @Test
    void saysThatThereIsNoCluster() {
        assertThatThrownBy(ClusterReading::found).isInstanceOf(Problem.class).hasMessageContaining("--spark");
    }

    private static ClusterReading reading(Cluster cluster, String fingerprint) {
        ClusterTask task = ClusterTask.of(OwnNames.NONE, List.of(), Precision.BALANCED, fingerprint);
        return new ClusterReading(cluster, "nowhere", KNOWLEDGE, task);
    }

    private static List<Document> documents() {
        return KNOWLEDGE.readers().read(List.of(Path.of("data/documents"))).stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .limit(3)
                .toList();
    }
}
