package org.stroma.serve.record;

import java.util.ArrayList;
import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.view.Frame;

/// Where the data of a thing can be had.
final class DataLinks {

    private DataLinks() {}

    static List<Frame.Link> of(Addresses addresses, String iri) {
        List<Frame.Link> links = new ArrayList<>();
        links.add(new Frame.Link(
                Addresses.editor("SELECT ?property ?value WHERE {\n  <" + iri
                        + "> ?property ?value .\n} ORDER BY ?property ?value"),
                "as a query"));
        links.add(new Frame.Link(address(addresses, iri, "ttl"), "Turtle"));
        links.add(new Frame.Link(address(addresses, iri, "jsonld"), "JSON-LD"));
        links.add(new Frame.Link(address(addresses, iri, "nt"), "N-Triples"));
        return links;
    }

    private static String address(Addresses addresses, String iri, String format) {
        String page = addresses.of(iri);
        return page.startsWith("/describe?") ? page + "&format=" + format : "/data" + page + "." + format;
    }
}
