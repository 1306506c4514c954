package org.stroma.serve.record;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Piece;
import org.stroma.serve.view.PlaceView;

/// What the page of a piece of evidence shows.
///
/// @param claim that it speaks for or against; nothing for a number
/// @param number that it reports; empty words for a claim
/// @param pieces the quote with the words around it
/// @param how it was read, in words
/// @param data where its data can be had
public record EvidenceRecordView(
        Optional<ClaimView> claim,
        Frame.Link number,
        PlaceView place,
        List<Piece> pieces,
        List<Item> how,
        List<Frame.Link> data) {

    /// One thing that is known of the reading.
    ///
    /// @param values an empty address for one that leads nowhere
    public record Item(String name, List<Frame.Link> values, String remark) {}

    public EvidenceRecordView {
        pieces = List.copyOf(pieces);
        how = List.copyOf(how);
        data = List.copyOf(data);
    }
}
