package org.stroma.app.pipeline;

import java.util.function.Function;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;

/// What came of reading one document.
public sealed interface Outcome {

    record Read(Findings findings) implements Outcome {}

    record Failed(Unreadable failure) implements Outcome {}

    /// Reads a document. A fault of ours in one sentence must not cost the corpus; the failure says where to look.
    static Outcome of(Function<Document, Findings> reading, Document document) {
        try {
            return new Read(reading.apply(document));
        } catch (RuntimeException | StackOverflowError e) {
            String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return new Failed(new Unreadable(document.key(), "reading it failed: " + e + place));
        }
    }
}
