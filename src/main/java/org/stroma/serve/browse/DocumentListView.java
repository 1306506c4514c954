package org.stroma.serve.browse;

import java.util.List;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.view.ThingLink;

/// What the list of documents shows.
///
/// @param summary how many there are, in words
public record DocumentListView(ListView list, String summary, List<Row> rows) {

    /// @param fileName empty where it is the title
    /// @param date empty where none is known
    /// @param about the things that it is mostly about
    /// @param numbers that it reports
    /// @param claimsAddress list of its claims
    public record Row(
            ThingLink document,
            String title,
            String fileName,
            String date,
            List<ThingLink> about,
            SignCounts signs,
            int claims,
            int numbers,
            String claimsAddress) {}

    public DocumentListView {
        rows = List.copyOf(rows);
    }
}
