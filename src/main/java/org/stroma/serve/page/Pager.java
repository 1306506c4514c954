package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

/// Links between the pages of a long list.
public final class Pager {

    private Pager() {}

    /// @param address of the list, with or without parameters
    public static Html.Markup of(String address, int page, int size, int number) {
        int pages = (number + size - 1) / size;
        if (pages < 2) {
            return Html.Markup.NOTHING;
        }
        String join = address + (address.contains("?") ? "&" : "?") + "page=";
        return tag(
                "nav",
                css("pager"),
                at("aria-label", "Pages"),
                page > 1 ? link(join + (page - 1), "Previous") : text(""),
                text(" Page " + page + " of " + pages + ", " + number + " in all "),
                page < pages ? link(join + (page + 1), "Next") : text(""));
    }

    /// The same for a list of unknown length.
    static Html.Markup endless(String address, int page, boolean more) {
        if (page == 1 && !more) {
            return Html.Markup.NOTHING;
        }
        String join = address + "?page=";
        return tag(
                "nav",
                css("pager"),
                at("aria-label", "Pages"),
                page > 1 ? link(join + (page - 1), "Previous") : text(""),
                text(" Page " + page + " "),
                more ? link(join + (page + 1), "Next") : text(""));
    }
}
