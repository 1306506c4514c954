package org.stroma.app.pipeline;

import java.util.List;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;

/// What came of reading many documents.
///
/// @param findings in the order of the documents
/// @param failures one for each document that could not be read through, in the order of the documents
public record CorpusFindings(List<Findings> findings, List<Unreadable> failures) {

    public CorpusFindings {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /// The same without readings that are less likely right.
    public CorpusFindings likelierThan(double threshold) {
        return new CorpusFindings(
                findings.stream().map(each -> each.likelierThan(threshold)).toList(), failures);
    }
}
