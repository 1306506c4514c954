package org.stroma.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.pipeline.CorpusFindings;
import org.stroma.app.report.Problem;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Precision;

class ClusterReadingTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String FINGERPRINT = KNOWLEDGE.fingerprint(Precision.BALANCED);

    /// Sends everything as bytes, and answers the last document first.
    private static final Cluster BACKWARDS = (master, task, documents, results) -> {
        for (int place = documents.size() - 1; place >= 0; place--) {
            results.arrived(place, copy(copy(task).read(documents.get(place).clone())));
        }
    };

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
        Cluster failing = (master, task, documents, results) -> {
            results.arrived(0, ReadBytes.failed("reading it failed: of old age"));
            results.arrived(1, task.read(documents.get(1)));
        };
        List<Document> two = documents().subList(0, 2);
        CorpusFindings found = reading(failing, FINGERPRINT).evidence(two, findings -> {});
        assertThat(found.findings()).hasSize(1);
        assertThat(found.failures().getFirst().toString())
                .contains(two.getFirst().key(), "of old age");
    }

    @Test
    void saysThatThereIsNoCluster() {
        assertThatThrownBy(() -> ClusterReading.of(
                        "local[1]", KNOWLEDGE, OwnNames.NONE, List.<NameVerdict>of(), Precision.BALANCED))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--spark");
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

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
