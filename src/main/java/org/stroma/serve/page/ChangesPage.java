package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.BuildChanges;
import org.stroma.serve.version.Snapshot;

/// `/diff`: what the last build changed.
public record ChangesPage(BuildChanges changes, Addresses addresses) implements Page.Answering {

    private static final int MOST = 1_000;

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        List<BuildChanges.Change> list = changes.ofLastBuild();
        List<Html.Markup> lines = list.stream().limit(MOST).map(this::line).toList();
        Html.Markup content = all(
                tag("h1", "What the last build changed"),
                tag("p", css("intro"), text(counted(list.size()))),
                tag("ul", css("changes"), Html.join(lines)));
        return Reply.ok("text/html", Frame.page("What the last build changed", content));
    }

    private static String counted(int changes) {
        if (changes == 0) {
            return "Nothing.";
        }
        String all = changes == 1 ? "One change" : changes + " changes";
        return changes > MOST ? all + ", the first " + MOST + " of them:" : all + ":";
    }

    private Html.Markup line(BuildChanges.Change change) {
        Html.Markup words =
                change.address().isEmpty() ? text(change.words()) : link(page(change.address()), change.words());
        return tag("li", tag("span", css("mark change"), text(change.kind())), text(" "), words);
    }

    // At whatever host and port this is.
    private String page(String address) {
        return address.startsWith(addresses.base()) ? addresses.of(address) : address;
    }
}
