package org.stroma.serve.add;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.serve.page.Frame;
import org.stroma.serve.page.Html;

/// The form that a document is handed in with.
///
/// @param extensions of files that are read
record AddHtml(Set<String> extensions) {

    private static final String TITLE = "Add a document";

    /// @param guarded whether it asks for the operator's word
    /// @param problem what is wrong with what was sent; empty for nothing
    String form(boolean guarded, String problem) {
        Html.Markup alert =
                problem.isEmpty() ? Html.Markup.NOTHING : tag("p", css("warning"), at("role", "alert"), text(problem));
        Html.Markup form = tag(
                "form",
                css("add"),
                at("action", AddPage.PATH),
                at("method", "post"),
                at("enctype", "multipart/form-data"),
                paste(),
                upload(),
                guarded ? word() : Html.Markup.NOTHING,
                tag("p", tag("button", at("type", "submit"), text("Add and read it"))));
        return Frame.page(TITLE, all(heading(), alert, form));
    }

    /// That nothing can be added from where the reader is.
    String closed() {
        return Frame.page(
                TITLE,
                all(
                        tag("h1", TITLE),
                        tag("p", "Documents can be added only from the machine that the server runs on.")));
    }

    private static Html.Markup heading() {
        return all(
                tag("h1", TITLE),
                tag(
                        "p",
                        css("intro"),
                        text(
                                "It is read like all others: in English, for claims about drugs, genes, diseases, cells and"
                                        + " studies. It stays in the operator's folder, and everyone who reaches this server"
                                        + " can read it.")));
    }

    private static Html.Markup paste() {
        return tag(
                "fieldset",
                tag("legend", "Paste a text"),
                tag("label", text("Title"), tag("input", at("name", "title"), at("maxlength", "200"))),
                tag("label", text("Text"), tag("textarea", at("name", "text"), at("rows", "10"))));
    }

    private Html.Markup upload() {
        String names = extensions.stream().sorted().map(name -> "." + name).collect(Collectors.joining(","));
        return tag(
                "fieldset",
                tag("legend", "or choose a file"),
                tag(
                        "label",
                        text("File, up to " + (AddForm.MOST >> 20) + " MB"),
                        tag("input", at("type", "file"), at("name", "file"), at("accept", names))),
                tag("p", css("small"), text(names.replace(",", " "))));
    }

    private static Html.Markup word() {
        return tag(
                "fieldset",
                tag("legend", "The operator's word"),
                tag(
                        "label",
                        text("Word"),
                        tag(
                                "input",
                                at("type", "password"),
                                at("name", AddGate.FIELD),
                                at("autocomplete", "off"),
                                at("required", ""))));
    }
}
