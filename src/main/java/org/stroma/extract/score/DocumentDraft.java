package org.stroma.extract.score;

import java.util.List;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Rejection;

/// All readings of a document before it is decided which to keep.
public record DocumentDraft(
        Document document, List<Passage> passages, List<Proposal> proposals, List<Rejection> rejections) {

    public DocumentDraft {
        passages = List.copyOf(passages);
        proposals = List.copyOf(proposals);
        rejections = List.copyOf(rejections);
    }

    /// The same with other proposals.
    public DocumentDraft with(List<Proposal> others) {
        return new DocumentDraft(document, passages, others, rejections);
    }
}
