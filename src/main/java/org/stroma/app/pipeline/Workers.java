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
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;

/// Threads that share the documents of a corpus among them.
record Workers(int count) {

    /// What came of one document.
    private sealed interface Outcome {
        record Read(Findings findings) implements Outcome {}

        record Failed(Unreadable failure) implements Outcome {}
    }

    CorpusFindings harvest(
            Function<Document, Findings> reading, List<Document> documents, Consumer<Document> progress) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(count, documents.size())))) {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (Document document : documents) {
                outcomes.add(threads.submit(() -> {
                    Outcome outcome = attempt(reading, document);
                    progress.accept(document);
                    return outcome;
                }));
            }
            return collect(outcomes);
        }
    }

    private static Outcome attempt(Function<Document, Findings> reading, Document document) {
        try {
            return new Outcome.Read(reading.apply(document));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours in one sentence must not cost the corpus; the line says where to look.
            String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return new Outcome.Failed(new Unreadable(document.key(), "reading it failed: " + e + place));
        }
    }

    private static CorpusFindings collect(List<Future<Outcome>> outcomes) {
        List<Findings> findings = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        for (Future<Outcome> outcome : outcomes) {
            switch (result(outcome)) {
                case Outcome.Read read -> findings.add(read.findings());
                case Outcome.Failed failed -> failures.add(failed.failure());
            }
        }
        return new CorpusFindings(findings, failures);
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
