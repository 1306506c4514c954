package org.stroma.graph.kept;

import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

/// What a build need not read again.
///
/// @param findings of documents that were read before, in the very same way; they hold evidence only
/// @param changed the documents that must be read
public record Kept(List<Findings> findings, List<Document> changed) {

    public Kept {
        findings = List.copyOf(findings);
        changed = List.copyOf(changed);
    }
}
