package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stroma.query.Questions;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.facet.BeliefRange;
import org.stroma.serve.facet.Beliefs;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.facet.ThingNames;
import org.stroma.serve.facet.Value;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Piece;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The claims of a version.
record ClaimListing(
        Site site, Catalog catalog, Relations relations, ItemList list, Beliefs beliefs, Questions questions)
        implements Listing {

    private static final List<String> COLUMNS = List.of(
            "subjectLabel",
            "relationLabel",
            "objectLabel",
            "sign",
            "belief",
            "asserted",
            "hedged",
            "negated",
            "documents",
            "quote",
            "documentLabel",
            "subject",
            "relation",
            "object",
            "claim");

    static ClaimListing of(Site site, ThingNames names, Snapshot snapshot, Questions questions) {
        Relations relations = Visit.of(site.options(), snapshot, lookup -> Relations.of(names.catalog(), lookup));
        return new ClaimListing(
                site,
                names.catalog(),
                relations,
                new ClaimColumns(site, names, relations).list(),
                new Beliefs(names.catalog().claims()),
                questions);
    }

    @Override
    public List<String> rangeNames() {
        return List.of(BeliefRange.LEAST, BeliefRange.MOST);
    }

    @Override
    public List<Filter> ranges(ListAddress address) {
        return List.of(BeliefRange.of(beliefs, address));
    }

    @Override
    public String iri(int item) {
        return catalog.claims().get(item).iri();
    }

    @Override
    public String template() {
        return "browse/claims";
    }

    @Override
    public Frame frame(Snapshot snapshot, Selection selection) {
        return site.frame(snapshot, heading(selection), Frame.Place.BROWSE);
    }

    @Override
    public ClaimListView view(Selection selection, List<Filter> ranges, Lookup lookup) {
        return new ClaimListView(
                ListView.of(list, selection, ranges),
                heading(selection),
                summary(selection.found()),
                definition(selection, lookup),
                ways(selection),
                claims(selection, lookup));
    }

    private List<ClaimView> claims(Selection selection, Lookup lookup) {
        return new ClaimViews(site, catalog, lookup)
                .of(selection.shown().stream().map(catalog.claims()::get).toList(), Optional.empty(), ClaimSet.FEW);
    }

    private static String heading(Selection selection) {
        return selection.only("relation").map(Value::label).orElse("Claims");
    }

    // Such as "39 claims · 52 places · 17 documents".
    private String summary(BitSet found) {
        long places = 0;
        BitSet documents = new BitSet();
        for (int item = found.nextSetBit(0); item >= 0; item = found.nextSetBit(item + 1)) {
            CatalogClaim claim = catalog.claims().get(item);
            places += claim.places();
            Arrays.stream(claim.documents().indexes()).forEach(documents::set);
        }
        return String.join(
                " · ",
                Wording.counted(found.cardinality(), "claim", "claims"),
                Wording.counted(places, "place", "places"),
                Wording.counted(documents.cardinality(), "document", "documents"));
    }

    // What the ontology of the graph says of the relation.
    private String definition(Selection selection, Lookup lookup) {
        return relation(selection)
                .map(lookup::thing)
                .flatMap(thing -> thing.first("skos:definition").or(() -> thing.first("rdfs:comment")))
                .orElse("");
    }

    private Optional<String> relation(Selection selection) {
        BitSet chosen = selection.choice("relation").chosen();
        return chosen.cardinality() == 1 ? Optional.of(relations.iris().get(chosen.nextSetBit(0))) : Optional.empty();
    }

    private List<Frame.Link> ways(Selection selection) {
        List<Frame.Link> ways = new ArrayList<>();
        relation(selection)
                .flatMap(iri -> new RelationQuestion(relations).of(iri, questions))
                .ifPresent(question ->
                        ways.add(new Frame.Link("/ask/" + question.name(), "As a question: " + question.title())));
        ClaimQuery.of(selection).ifPresent(sparql -> ways.add(new Frame.Link(Addresses.editor(sparql), "in SPARQL")));
        return ways;
    }

    @Override
    public ListTable table(Selection selection, Lookup lookup) {
        List<ClaimView> views = claims(selection, lookup);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < selection.shown().size(); i++) {
            CatalogClaim claim = catalog.claims().get(selection.shown().get(i));
            rows.add(row(claim, views.get(i).first()));
        }
        return new ListTable(COLUMNS, rows);
    }

    private List<Object> row(CatalogClaim claim, Optional<PlaceView> place) {
        Optional<CatalogThing> object = claim.object() < 0
                ? Optional.empty()
                : Optional.of(catalog.things().get(claim.object()));
        CatalogThing subject = catalog.things().get(claim.subject());
        return List.of(
                subject.label(),
                catalog.relationName(claim.relation()),
                object.map(CatalogThing::label).orElse(claim.literal()),
                claim.sign().word(),
                claim.belief(),
                claim.asserted(),
                claim.hedged(),
                claim.negated(),
                claim.documents().number(),
                place.map(ClaimListing::quote).orElse(""),
                place.map(PlaceView::document).orElse(""),
                subject.iri(),
                claim.relation(),
                object.map(CatalogThing::iri).orElse(""),
                claim.iri());
    }

    // The quote itself, without the words around it.
    private static String quote(PlaceView place) {
        return String.join(
                "",
                place.pieces().stream()
                        .filter(piece -> piece.role() != Piece.Role.AROUND)
                        .map(Piece::words)
                        .toList());
    }
}
