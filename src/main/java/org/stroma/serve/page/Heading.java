package org.stroma.serve.page;

import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// The top of a thing's page: its name, what it is, its identifier, and its data for programs.
final class Heading {

    private Heading() {}

    static Html.Markup of(Lookup lookup, LinkedThing thing) {
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
