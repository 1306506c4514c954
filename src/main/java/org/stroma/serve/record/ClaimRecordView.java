package org.stroma.serve.record;

import java.util.List;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.DisputeView;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.PlaceView;

/// What the page of a claim shows.
///
/// @param kind what sort of claim it is, such as "disputed claim"
/// @param stages how far it has come, by names of settings
/// @param sides places for it, then places against it
/// @param hidden number of places that are not shown
/// @param related other lists of claims
/// @param data where its data can be had
public record ClaimRecordView(
        ClaimView claim,
        String kind,
        List<String> stages,
        List<Side> sides,
        int hidden,
        Weighing weighing,
        List<DisputeView> disputes,
        List<Frame.Link> related,
        List<Frame.Link> data) {

    /// Places that speak for the claim, or against it.
    ///
    /// @param id of its section
    /// @param counted places and documents in words
    public record Side(String id, String title, String counted, List<Group> documents) {}

    /// The places of one document.
    public record Group(String title, String address, String date, String status, List<PlaceView> places) {}

    /// How the belief is computed.
    ///
    /// @param start belief of a claim without evidence
    /// @param prior log-odds of it
    /// @param sum of the weights
    /// @param total of prior and sum
    /// @param belief to three places
    /// @param rows the heaviest first
    /// @param verdicts of curators on the claim
    /// @param otherwise belief without these; empty where there are none
    /// @param explained address of the question that computes it again
    public record Weighing(
            String start,
            String prior,
            String sum,
            String total,
            String belief,
            List<Weight> rows,
            List<Frame.Link> verdicts,
            String otherwise,
            String explained) {}

    /// What one place counts.
    ///
    /// @param weight with its sign
    /// @param confidence that it was read rightly; empty where unknown
    /// @param rules constructions by which it was found
    /// @param remark why it counts little or nothing; empty for nothing of the kind
    public record Weight(String weight, PlaceView place, String confidence, List<Frame.Link> rules, String remark) {}

    public ClaimRecordView {
        stages = List.copyOf(stages);
        sides = List.copyOf(sides);
        disputes = List.copyOf(disputes);
        related = List.copyOf(related);
        data = List.copyOf(data);
    }
}
