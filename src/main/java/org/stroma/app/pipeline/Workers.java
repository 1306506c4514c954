package org.stroma.app.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

/// Threads that share the documents of a corpus among them.
record Workers(int count) {

    CorpusFindings harvest(
            Function<Document, Findings> reading, List<Document> documents, Consumer<Document> progress) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(count, documents.size())))) {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (Document document : documents) {
                outcomes.add(threads.submit(() -> {
                    Outcome outcome = Outcome.of(reading, document);
                    progress.accept(document);
                    return outcome;
                }));
            }
            return CorpusFindings.of(outcomes.stream().map(Workers::result).toList());
        }
    }

    private static Outcome result(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading documents", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
