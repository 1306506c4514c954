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
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;

/// `/conflicts`: claims that cannot all be true, page by page.
public record BoardPage(ServerOptions options) implements Page.Answering {

    public static final String PATH = "/conflicts";

    private static final int SIZE = 25;
    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts");

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Visit.html(options, snapshot, lookup -> page(lookup, ThingHtml.number(request)));
    }

    // One more than fit on a page tells whether there is a next one; counting all would cost more than showing some.
    private String page(Lookup lookup, int page) {
        List<String> found = lookup.run(CONFLICTS.part((page - 1L) * SIZE, SIZE + 1L)).rows().stream()
                .map(row -> row.getFirst().text())
                .toList();
        List<String> shown = found.stream().limit(SIZE).toList();
        Html.Markup list = shown.isEmpty() ? tag("p", "There is nothing of the kind.") : list(lookup, shown);
        return Frame.page(
                "Conflicts",
                all(
                        tag("h1", "Conflicts"),
                        tag("p", css("intro"), text("Claims that cannot all be true, with the places that make them.")),
                        list,
                        Pager.endless(PATH, page, found.size() > SIZE)));
    }

    private Html.Markup list(Lookup lookup, List<String> iris) {
        return new ConflictHtml(new Addresses(options.base())).list(lookup, iris);
    }
}
