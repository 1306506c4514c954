package org.stroma.model;

import java.util.List;

/// All that a corpus is judged by.
///
/// @param findings of every document, in any order
public record Testimony(List<Findings> findings) {

    public Testimony {
        findings = List.copyOf(findings);
    }

    /// The documents that speak.
    public List<Document> documents() {
        return findings.stream().map(Findings::document).toList();
    }

    /// What they say.
    public List<Evidence> evidence() {
        return findings.stream().flatMap(each -> each.evidence().stream()).toList();
    }
}
