package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.serve.view.Assets;

/// The parts that all pages share: head, title and navigation.
public final class Frame {

    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("/#questions", "Questions");
        PLACES.put("/conflicts", "Conflicts");
        PLACES.put("/query", "SPARQL");
    }

    private Frame() {}

    /// @param modules scripts of the page, by the names of their files
    public static String page(String title, Html.Markup content, String... modules) {
        return page(title, Html.Markup.NOTHING, content, modules);
    }

    /// @param head what else the page's head holds
    public static String page(String title, Html.Markup head, Html.Markup content, String... modules) {
        Html.Markup whole = tag(
                "html",
                at("lang", "en"),
                tag(
                        "head",
                        tag("meta", at("charset", "utf-8")),
                        tag("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1")),
                        tag("meta", at("name", "color-scheme"), at("content", "light dark")),
                        tag("title", title.equals("Stroma") ? title : title + " · Stroma"),
                        // Before anything is painted, or a dark page would flash white.
                        tag("script", at("src", Assets.address("theme.js"))),
                        tag("link", at("rel", "stylesheet"), at("href", Assets.address("stroma.css"))),
                        tag("link", at("rel", "icon"), at("href", "data:,")),
                        head,
                        scripts(modules)),
                tag(
                        "body",
                        tag("a", css("skip"), at("href", "#content"), text("To the content")),
                        header(),
                        main(content)));
        return "<!DOCTYPE html>\n" + whole.source() + "\n";
    }

    private static Html.Markup scripts(String... modules) {
        return Html.join(Arrays.stream(modules)
                .map(name -> tag("script", at("type", "module"), at("src", Assets.address(name))))
                .toList());
    }

    private static Html.Markup main(Html.Markup content) {
        return tag("main", at("id", "content"), content);
    }

    private static Html.Markup header() {
        List<Html.Markup> places = PLACES.entrySet().stream()
                .map(place -> link(place.getKey(), place.getValue()))
                .toList();
        return tag(
                "header",
                tag("a", css("brand"), at("href", "/"), text("Stroma")),
                tag("nav", at("aria-label", "Main"), Html.join(places, " ")),
                search(),
                tag("button", at("id", "theme"), at("type", "button"), at("hidden", ""), text("Dark")));
    }

    private static Html.Markup search() {
        return tag(
                "form",
                at("action", "/search"),
                at("role", "search"),
                tag(
                        "input",
                        at("type", "search"),
                        at("name", "q"),
                        at("aria-label", "Names, words or an identifier"),
                        at("placeholder", "Search, such as CXCR4"),
                        at("required", "")),
                tag("button", "Find"));
    }
}
