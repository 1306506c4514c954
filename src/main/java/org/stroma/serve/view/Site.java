package org.stroma.serve.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.DocumentTexts;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// What all pages of a server share: its addresses, the catalog of the version that is served, the texts of the
/// documents, and the frame around each page.
public final class Site {

    private static final String HTML = "text/html";

    private final ServerOptions options;
    private final DocumentTexts texts;
    private final List<Frame.Link> links;
    private final Kinds kinds = Kinds.load();
    private final Catalogs catalogs;
    private volatile Optional<Disputed> disputed = Optional.empty();

    /// @param disputes of the version that the catalog is of
    private record Disputed(Catalog catalog, Disputes disputes) {}

    /// @param following the versions that are served
    /// @param links for the foot of every page
    public Site(ServerOptions options, Following following, DocumentTexts texts, List<Frame.Link> links) {
        this.options = options;
        this.texts = texts;
        this.links = List.copyOf(links);
        this.catalogs = new Catalogs(following, kinds, options.limit());
    }

    public ServerOptions options() {
        return options;
    }

    public Addresses addresses() {
        return new Addresses(options.base());
    }

    public Kinds kinds() {
        return kinds;
    }

    /// Whether pages of a version need not wait for its catalog.
    public boolean isReady(Snapshot snapshot) {
        return catalogs.has(snapshot);
    }

    /// @throws org.apache.jena.query.QueryCancelledException if the client left, or the time of a query was over,
    /// before the catalog was read
    public Catalog catalog(Snapshot snapshot) {
        return catalogs.of(snapshot);
    }

    /// The disputes of the version that a catalog is of. They are worked out once.
    Disputes disputes(Catalog catalog, Lookup lookup) {
        Disputed known = disputed.filter(of -> of.catalog == catalog)
                .orElseGet(() -> new Disputed(catalog, new Disputes(catalog, lookup)));
        disputed = Optional.of(known);
        return known.disputes;
    }

    /// The text of a document, where it is kept.
    ///
    /// @param iri of the document
    public Optional<String> text(String iri) {
        String prefix = options.base() + "document/";
        return iri.startsWith(prefix)
                ? texts.text(
                        URLDecoder.decode(iri.substring(prefix.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /// A thing with its name and the address of its page.
    public ThingLink link(CatalogThing thing) {
        return new ThingLink(addresses().of(thing.iri()), thing.label(), kinds.of(thing.kind()));
    }

    /// @param place of the navigation that the page belongs to
    public Frame frame(Snapshot snapshot, String title, Frame.Place place) {
        return frame(snapshot, title, place.address());
    }

    /// The frame of a page that belongs to no place of the navigation.
    public Frame frame(Snapshot snapshot, String title) {
        return frame(snapshot, title, "");
    }

    private Frame frame(Snapshot snapshot, String title, String place) {
        Catalog catalog = catalog(snapshot);
        Frame.Footer footer =
                new Frame.Footer(catalog.documents().size(), catalog.claims().size(), snapshot.version(), links);
        return new Frame(title, place, List.of(), "", "", true, true, footer);
    }

    /// A page of what is looked up, or one that says that it took too long.
    ///
    /// @param template path below `src/main/jte` of a template with the parameters `frame` and `view`
    public Reply page(Snapshot snapshot, String template, Frame frame, Function<Lookup, ?> view) {
        try {
            Object content = Visit.of(options, snapshot, view);
            return Reply.ok(HTML, render(template, frame, content));
        } catch (QueryFailed e) {
            return Reply.failed(Reply.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    /// What stands inside a page of another program.
    ///
    /// @param template path below `src/main/jte` of a template with the parameter `view`
    public String fragment(String template, Object view) {
        return Templates.render(template, Map.of("view", view));
    }

    /// A page as text.
    public String render(String template, Frame frame, Object view) {
        return Templates.render(template, Map.of("frame", frame, "view", view));
    }
}
