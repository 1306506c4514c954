package org.stroma.app.build;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.stroma.model.claim.Lineage;
import org.stroma.model.document.Document;

/// Which documents of a build have one origin, found out while others read them: that follows from their texts alone.
final class ExpectedLineages implements AutoCloseable {

    private final List<Document> documents;
    private final Function<List<Document>, List<Lineage>> compare;
    private final CompletableFuture<List<Lineage>> expected;

    /// Begins to find them out.
    ///
    /// @param documents all that are to be read
    ExpectedLineages(List<Document> documents, Function<List<Document>, List<Lineage>> compare) {
        this.documents = documents;
        this.compare = compare;
        this.expected = CompletableFuture.supplyAsync(
                () -> compare.apply(documents),
                work -> Thread.ofPlatform().daemon().name("comparing").start(work));
    }

    /// Those of the documents that could be read.
    ///
    /// @param read some of the documents, or all
    List<Lineage> of(List<Document> read) {
        List<Lineage> all = expected.join();
        return read.size() == documents.size() ? all : compare.apply(read);
    }

    /// Waits, so that the next build finds what is remembered at rest.
    @Override
    public void close() {
        expected.handle((found, failed) -> documents).join();
    }
}
