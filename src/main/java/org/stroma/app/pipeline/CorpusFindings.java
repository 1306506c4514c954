package org.stroma.app.pipeline;

import java.util.ArrayList;
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

    /// @param outcomes in the order of the documents
    public static CorpusFindings of(List<Outcome> outcomes) {
        List<Findings> findings = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Read read -> findings.add(read.findings());
                case Outcome.Failed failed -> failures.add(failed.failure());
            }
        }
        return new CorpusFindings(findings, failures);
    }

    /// The same without readings that are less likely right.
    public CorpusFindings likelierThan(double threshold) {
        return new CorpusFindings(
                findings.stream().map(each -> each.likelierThan(threshold)).toList(), failures);
    }
}
