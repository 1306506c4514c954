package org.stroma.extract.score;

import java.util.List;
import java.util.stream.Stream;
import org.stroma.model.weight.ClaimModel;

/// Computes the features by which the scorer rates the readings of a document.
public final class Features {

    /// The rule of readings by a model of pairs.
    public static final String PAIR = "pair";

    private final CompanyFeatures constructions;
    private final CompanyFeatures all;
    private final DocumentFeatures document;

    public Features(DocumentDraft draft) {
        this.constructions = new CompanyFeatures(
                draft.proposals().stream().filter(each -> !isPair(each)).toList());
        this.all = new CompanyFeatures(draft.proposals());
        this.document = new DocumentFeatures(draft.passages());
    }

    static boolean isPair(Proposal proposal) {
        return proposal.evidence().rule().equals(PAIR);
    }

    /// In the order of the alphabet, each once.
    public List<String> of(Proposal proposal) {
        return Stream.of(
                        ProposalFeatures.of(proposal),
                        SentenceFeatures.of(proposal),
                        (isPair(proposal) ? all : constructions).of(proposal),
                        document.of(proposal.evidence()))
                .flatMap(List::stream)
                .map(feature -> feature.replace('\t', ' '))
                .map(feature -> apart(proposal, feature))
                .sorted()
                .distinct()
                .toList();
    }

    /// What makes a reading of a construction likely tells little of what a model of pairs reads, so that the two share
    /// no weights.
    private static String apart(Proposal proposal, String feature) {
        return isPair(proposal) && !feature.startsWith(ClaimModel.FAMILY) ? PAIR + " " + feature : feature;
    }
}
