package org.stroma.serve.start;

import java.util.List;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.view.DisputeView;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.ThingLink;

/// What the start page shows.
///
/// @param tries things to begin with
/// @param disputes the first few
/// @param disputeCount number of all
/// @param documents the newest
/// @param cards questions with examples of this graph
/// @param questions number of all
/// @param latest what the last build was, in a sentence
public record StartView(
        List<Count> counts,
        SignCounts signs,
        List<ThingLink> tries,
        List<DisputeView> disputes,
        int disputeCount,
        List<DocumentRow> documents,
        int documentCount,
        List<Card> cards,
        int questions,
        List<Group> groups,
        List<KindCount> kinds,
        List<Count> relations,
        String latest,
        List<Frame.Link> links) {

    /// A number that leads to what it counts.
    public record Count(String number, String words, String address) {}

    /// @param about the things that it is mostly about, in words
    public record DocumentRow(String address, String title, String date, String about, SignCounts signs) {}

    /// A question about something of this graph.
    public record Card(String address, String question, String description) {}

    /// Things of some classes, those with most claims first.
    public record Group(String title, String address, int total, List<Row> rows) {}

    /// @param share of the most claimed thing of its group, from 0 to 1
    public record Row(ThingLink thing, SignCounts signs, String share) {}

    public record KindCount(Kinds.Kind kind, String words, String number, String address) {}
}
