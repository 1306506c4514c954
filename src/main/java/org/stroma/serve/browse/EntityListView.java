package org.stroma.serve.browse;

import java.util.List;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.view.ThingLink;

/// What the list of things shows.
///
/// @param summary how many there are, in words
/// @param others title of the column of other things
/// @param staged whether some thing has come to a stage
public record EntityListView(
        ListView list, String heading, String summary, String others, boolean staged, List<Row> rows) {

    /// @param note what it is a kind of
    /// @param stage the highest; empty for none
    /// @param conditions number of those with that stage
    /// @param claims address of the claims about it
    public record Row(
            ThingLink thing,
            String note,
            List<Other> others,
            String stage,
            int conditions,
            SignCounts signs,
            int documents,
            String claims) {}

    /// Another thing, and the relation to it where that is told.
    public record Other(String relation, ThingLink thing) {}

    public EntityListView {
        rows = List.copyOf(rows);
    }
}
