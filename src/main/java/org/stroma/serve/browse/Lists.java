package org.stroma.serve.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.stroma.query.Questions;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.engine.QueryFailed;
import org.stroma.query.format.Json;
import org.stroma.serve.facet.BeliefRange;
import org.stroma.serve.facet.Beliefs;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.facet.ThingNames;
import org.stroma.serve.http.Form;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// The lists of all claims, things and documents. The address of a list says what is shown of it, so every count and
/// every filter is a link, and the same address with another `format` gives the same as data.
public final class Lists {

    private static final String HTML = "text/html";
    private static final String PROBLEM = "application/problem+json";

    private final Site site;
    private final PerVersion<ThingNames> names;
    private final PerVersion<ClaimListing> claims;
    private final PerVersion<EntityListing> entities;
    private final PerVersion<DocumentListing> documents;

    public Lists(Site site, Questions questions) {
        this.site = site;
        this.names = new PerVersion<>(snapshot -> ThingNames.of(site.catalog(snapshot)));
        this.claims = new PerVersion<>(snapshot -> ClaimListing.of(site, names.of(snapshot), snapshot, questions));
        this.entities = new PerVersion<>(snapshot -> EntityListing.of(site, names.of(snapshot), snapshot));
        this.documents = new PerVersion<>(snapshot -> DocumentListing.of(site, names.of(snapshot)));
    }

    /// `/claims`.
    public Reply claims(HttpServletRequest request, Snapshot snapshot) {
        return answer(request, snapshot, claims);
    }

    /// `/entities`.
    public Reply entities(HttpServletRequest request, Snapshot snapshot) {
        return answer(request, snapshot, entities);
    }

    /// `/documents`.
    public Reply documents(HttpServletRequest request, Snapshot snapshot) {
        return answer(request, snapshot, documents);
    }

    private Reply answer(HttpServletRequest request, Snapshot snapshot, PerVersion<? extends Listing> listings) {
        try {
            Optional<ListForm> form = ListForm.wantedBy(request);
            return form.isEmpty()
                    ? Reply.failed(Reply.NOT_ACCEPTABLE, "there is HTML, JSON, CSV and Turtle")
                    : answer(request, form.get(), snapshot, listings.of(snapshot));
        } catch (BadParameter e) {
            return problem(request, String.valueOf(e.getMessage()));
        } catch (QueryFailed e) {
            return Reply.failed(Reply.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    private Reply answer(HttpServletRequest request, ListForm form, Snapshot snapshot, Listing listing) {
        List<String> known = new ArrayList<>();
        listing.list().properties().forEach(property -> known.add(property.name()));
        known.addAll(listing.rangeNames());
        ListAddress address = ListAddress.of(request, known, listing.list().words());
        return Visit.of(site.options(), snapshot, lookup -> {
            List<Filter> ranges = listing.ranges(address);
            Selection selection = Selection.of(listing.list(), address, ranges, lookup);
            Reply reply = reply(form, snapshot, listing, selection, ranges, lookup)
                    .with("X-Total-Count", Integer.toString(selection.total()));
            return selection
                    .page(selection.page() + 1)
                    .map(next -> reply.with("Link", "<" + next + ">; rel=\"next\""))
                    .orElse(reply);
        });
    }

    private Reply reply(
            ListForm form,
            Snapshot snapshot,
            Listing listing,
            Selection selection,
            List<Filter> ranges,
            Lookup lookup) {
        return switch (form) {
            case HTML ->
                Reply.ok(
                        HTML,
                        site.render(
                                listing.template(),
                                listing.frame(snapshot, selection),
                                listing.view(selection, ranges, lookup)));
            case JSON ->
                Reply.ok(form.mediaType(), listing.table(selection, lookup).json(selection, bins(ranges)));
            case CSV ->
                Reply.ok(form.mediaType(), listing.table(selection, lookup).csv());
            case TURTLE ->
                Form.TURTLE.write(statements(
                        snapshot, selection.shown().stream().map(listing::iri).toList()));
        };
    }

    private static List<Integer> bins(List<Filter> ranges) {
        return ranges.stream()
                .filter(BeliefRange.class::isInstance)
                .map(BeliefRange.class::cast)
                .flatMap(belief -> IntStream.range(0, Beliefs.BINS).mapToObj(belief::number))
                .toList();
    }

    private static Graph statements(Snapshot snapshot, List<String> iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        iris.forEach(iri -> snapshot.dataset()
                .find(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                .forEachRemaining(quad -> graph.add(quad.asTriple())));
        return graph;
    }

    private static Reply problem(HttpServletRequest request, String message) {
        boolean json = ListForm.JSON.word().equals(request.getParameter(ListAddress.FORMAT))
                || ListForm.accepted(request).filter(ListForm.JSON::equals).isPresent();
        return json
                ? new Reply(
                        Reply.BAD_REQUEST,
                        PROBLEM,
                        Json.text(Json.object()
                                .put("status", Reply.BAD_REQUEST)
                                .put("title", "bad parameter")
                                .put("detail", message)))
                : Reply.failed(Reply.BAD_REQUEST, message);
    }
}
