package org.stroma.serve;

import static org.stroma.serve.Html.css;
import static org.stroma.serve.Html.tag;
import static org.stroma.serve.Html.text;

import org.stroma.query.Prefixes;

/// The top of a thing's page: its name, what it is, its identifier, and its data for programs.
final class Heading {

    private Heading() {}

    static Html.Markup of(Lookup lookup, Thing thing) {
        return of(thing.name(), ThingHtml.kind(lookup, thing), thing.iri());
    }

    static Html.Markup of(String title, String kind, String iri) {
        return tag(
                "div",
                css("heading"),
                tag("p", css("kind"), text(kind)),
                tag("h1", title),
                tag("p", css("identifier"), tag("code", Prefixes.shorten(iri)), text(" "), query(iri)));
    }

    private static Html.Markup query(String iri) {
        return Html.link(
                Addresses.editor("SELECT ?property ?value WHERE {\n  <" + iri
                        + "> ?property ?value .\n} ORDER BY ?property ?value"),
                "as a query");
    }
}
