package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;

/// `/conflicts`, `/hedged` and `/negated`: lists of claims that need caution, page by page.
public record BoardPage(ServerOptions options, Board board) implements Page.Answering {

    private static final int SIZE = 25;

    /// What a board lists.
    public enum Board {
        HEDGED(
                "hedged",
                "Only hedged",
                "Claims that no place asserts: someone calls them possible, planned or supposed. They have no direct triple."),
        NEGATED(
                "negated",
                "Negated",
                "Claims that some place denies, the least believed first, with what speaks for them.");

        private final String file;
        private final String title;
        private final String explanation;
        private final LiveQuery query;

        Board(String file, String title, String explanation) {
            this.file = file;
            this.title = title;
            this.explanation = explanation;
            this.query = LiveQuery.named(file);
        }

        public String address() {
            return "/" + file;
        }
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Visit.html(options, snapshot, lookup -> page(lookup, ThingHtml.number(request)));
    }

    // One more than fit on a page tells whether there is a next one; counting all would cost more than showing some.
    private String page(Lookup lookup, int page) {
        List<String> found = lookup.run(board.query.part((page - 1L) * SIZE, SIZE + 1L)).rows().stream()
                .map(row -> row.getFirst().text())
                .toList();
        List<String> shown = found.stream().limit(SIZE).toList();
        Html.Markup list = shown.isEmpty() ? tag("p", "There is nothing of the kind.") : list(lookup, shown);
        return Frame.page(
                board.title,
                all(
                        tag("h1", board.title),
                        tag("p", css("intro"), text(board.explanation)),
                        list,
                        Pager.endless(board.address(), page, found.size() > SIZE)));
    }

    private Html.Markup list(Lookup lookup, List<String> iris) {
        Addresses addresses = new Addresses(options.base());
        ClaimSet set = ClaimSet.load(lookup, iris, ClaimSet.FEW);
        ClaimCard card = new ClaimCard(addresses, set);
        return Html.join(set.claims().stream().map(card::card).toList());
    }
}
