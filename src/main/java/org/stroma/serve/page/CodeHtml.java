package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import org.stroma.serve.http.Addresses;

/// How to have the same answer in a program.
final class CodeHtml {

    private CodeHtml() {}

    /// @param api address of the answer on this server, with or without parameters
    /// @param sparql what it asks
    static Html.Markup of(HttpServletRequest request, String api, String sparql) {
        String join = api + (api.contains("?") ? "&" : "?") + "format=";
        String csv = origin(request) + join + "csv";
        return tag(
                "section",
                css("code"),
                tag("h2", "Take it with you"),
                tag(
                        "p",
                        link(join + "csv", "CSV"),
                        text(" · "),
                        link(join + "json", "JSON"),
                        text(" · "),
                        link(Addresses.editor(sparql), "Open in the SPARQL editor")),
                block("Python", "import pandas as pd\nanswer = pd.read_csv(\"" + csv + "\")"),
                block("R", "answer <- read.csv(\"" + csv + "\")"),
                block("curl", "curl '" + csv.replace("'", "%27") + "'"));
    }

    private static Html.Markup block(String language, String code) {
        return tag("details", tag("summary", language), tag("pre", at("tabindex", "0"), tag("code", code)));
    }

    private static String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
