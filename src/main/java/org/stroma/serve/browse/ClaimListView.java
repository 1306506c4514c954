package org.stroma.serve.browse;

import java.util.List;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.Frame;

/// What the list of claims shows.
///
/// @param summary how much there is, in words
/// @param definition of the relation that the list is about; empty for none
/// @param ways to ask the same elsewhere
public record ClaimListView(
        ListView list,
        String heading,
        String summary,
        String definition,
        List<Frame.Link> ways,
        List<ClaimView> claims) {

    public ClaimListView {
        ways = List.copyOf(ways);
        claims = List.copyOf(claims);
    }
}
