package org.stroma.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// All that a corpus is judged by.
///
/// @param findings of every document, in any order
/// @param reliability how often each construction was right where somebody looked
/// @param verdicts of curators; of two on the same, the later one holds
public record Testimony(List<Findings> findings, Reliability reliability, List<Verdict> verdicts) {

    public Testimony {
        findings = List.copyOf(findings);
        requireNonNull(reliability);
        verdicts = List.copyOf(verdicts);
    }

    /// Of documents alone: nobody looked at constructions, nobody judged.
    public Testimony(List<Findings> findings) {
        this(findings, Reliability.UNKNOWN, List.of());
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
