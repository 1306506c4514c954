package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.view.Assets;

/// A drawing of the claims on a page. The script draws it from the claims themselves when it is opened; they are what
/// there is to read instead.
final class Graphic {

    private Graphic() {}

    static Html.Markup of(LinkedThing centre) {
        return tag(
                "details",
                css("graphic"),
                at("id", "graphic"),
                at("hidden", ""),
                at("data-centre", centre.iri()),
                at("data-library", Assets.address("cytoscape.js")),
                tag("summary", "Drawing of these claims"),
                tag(
                        "p",
                        css("note"),
                        text(
                                "A line is a claim: solid if a place asserts it, dashed if it is only hedged, red if it is "
                                        + "only negated. All that is drawn is listed below.")),
                tag(
                        "div",
                        css("canvas"),
                        at("role", "img"),
                        at("aria-label", "Claims about " + centre.name() + ", as listed below")));
    }
}
