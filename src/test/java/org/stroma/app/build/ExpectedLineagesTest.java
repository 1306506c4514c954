package org.stroma.app.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.claim.Lineage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;

class ExpectedLineagesTest {

    private final List<Integer> compared = Collections.synchronizedList(new ArrayList<>());

    @Test
    void areFoundOnceWhereAllDocumentsCouldBeRead() {
        List<Document> documents = List.of();
        try (ExpectedLineages lineages = new ExpectedLineages(documents, this::compare)) {
            assertThat(lineages.of(documents)).isEmpty();
        }
        assertThat(compared).containsExactly(0);
    }

    @Test
    void areFoundAnewWhereOneCouldNotBeRead() {
        Document one = Paper.paragraph("one", "Aspirin inhibits COX-1.");
        Document other = Paper.paragraph("other", "Aspirin inhibits COX-2.");
        try (ExpectedLineages lineages = new ExpectedLineages(List.of(one, other), this::compare)) {
            assertThat(lineages.of(List.of(one))).isEmpty();
        }
        assertThat(compared).containsExactly(2, 1);
    }

    @Test
    void tellWhatFailed() {
        ExpectedLineages lineages = new ExpectedLineages(List.of(), told -> {
            throw new IllegalStateException("no story");
        });
        lineages.close();
        assertThatThrownBy(() -> lineages.of(List.of())).hasRootCauseMessage("no story");
    }

    private List<Lineage> compare(List<Document> documents) {
        compared.add(documents.size());
        return List.of();
    }
}
