package org.stroma.app.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

/// Where documents are read: by the threads of this process, or by other machines. The same documents give the same.
@FunctionalInterface
public interface ReadingEngine {

    /// Reads documents for evidence, without their sentences.
    ///
    /// @param done given what each document says as soon as it is read, from any thread, in any order
    CorpusFindings evidence(List<Document> documents, Consumer<Findings> done);
}
