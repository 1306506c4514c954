package org.stroma.extract.score;

import java.util.List;
import java.util.stream.Stream;

/// What the scorer sees of the readings of a document.
public final class Features {

    private final CompanyFeatures company;
    private final DocumentFeatures document;

    public Features(Draft draft) {
        this.company = new CompanyFeatures(draft.proposals());
        this.document = new DocumentFeatures(draft.passages());
    }

    /// In the order of the alphabet, each once.
    public List<String> of(Proposal proposal) {
        return Stream.of(
                        ProposalFeatures.of(proposal),
                        SentenceFeatures.of(proposal),
                        company.of(proposal),
                        document.of(proposal.evidence()))
                .flatMap(List::stream)
                .map(feature -> feature.replace('\t', ' '))
                .sorted()
                .distinct()
                .toList();
    }
}
