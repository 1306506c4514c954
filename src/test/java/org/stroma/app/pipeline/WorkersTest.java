package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;

class WorkersTest {

    private static final List<Document> DOCUMENTS = IntStream.range(0, 200)
            .mapToObj(number -> document("d" + number + ".txt"))
            .toList();

    @Test
    void givesFindingsInTheOrderOfTheDocuments() {
        CorpusFindings one = new Workers(1).harvest(WorkersTest::slowAtFirst, DOCUMENTS, document -> {});
        CorpusFindings many = new Workers(8).harvest(WorkersTest::slowAtFirst, DOCUMENTS, document -> {});

        assertThat(many).isEqualTo(one);
        assertThat(many.findings()).extracting(Findings::document).isEqualTo(DOCUMENTS);
    }

    @Test
    void losesOnlyTheDocumentThatCannotBeReadThrough() {
        CorpusFindings harvest = new Workers(3).harvest(WorkersTest::failingOnSeven, DOCUMENTS, document -> {});

        assertThat(harvest.findings()).hasSize(DOCUMENTS.size() - 1);
        assertThat(harvest.failures()).extracting(Unreadable::file).containsExactly("d7.txt");
        assertThat(harvest.failures().getFirst().reason()).contains("no head or tail");
    }

    @Test
    void survivesARecursionWithoutEnd() {
        CorpusFindings harvest = new Workers(2).harvest(WorkersTest::endless, DOCUMENTS.subList(0, 1), document -> {});

        assertThat(harvest.failures().getFirst().reason()).contains("StackOverflowError");
    }

    @Test
    void tellsOfEachDocumentOnce() {
        Set<String> told = ConcurrentHashMap.newKeySet();

        new Workers(4)
                .harvest(
                        WorkersTest::failingOnSeven,
                        DOCUMENTS,
                        document -> assertThat(told.add(document.key())).isTrue());

        assertThat(told).hasSize(DOCUMENTS.size());
    }

    @Test
    void readsNothingOfNothing() {
        assertThat(new Workers(4).harvest(WorkersTest::endless, List.of(), document -> {}))
                .isEqualTo(new CorpusFindings(List.of(), List.of()));
    }

    private static Findings slowAtFirst(Document document) {
        if (document.key().equals("d0.txt")) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        return new Findings(document, List.of(), List.of(), List.of());
    }

    private static Findings failingOnSeven(Document document) {
        if (document.key().equals("d7.txt")) {
            throw new IllegalStateException("no head or tail");
        }
        return slowAtFirst(document);
    }

    private static Findings endless(Document document) {
        return endless(document);
    }

    private static Document document(String key) {
        return Paper.of(key, "Words.").document();
    }
}
