package org.stroma.serve.browse;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.facet.DateRange;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.facet.ThingNames;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The documents of a version.
record DocumentListing(Site site, Catalog catalog, ItemList list) implements Listing {

    private static final List<String> COLUMNS = List.of(
            "title",
            "fileName",
            "date",
            "about",
            "claims",
            "asserted",
            "hedged",
            "negated",
            "disputed",
            "numbers",
            "document");

    static DocumentListing of(Site site, ThingNames names) {
        return new DocumentListing(site, names.catalog(), new DocumentColumns(site, names).list());
    }

    @Override
    public List<String> rangeNames() {
        return List.of(DateRange.FROM, DateRange.TO);
    }

    @Override
    public List<Filter> ranges(ListAddress address) {
        return List.of(DateRange.of(catalog.documents(), address));
    }

    @Override
    public String iri(int item) {
        return catalog.documents().get(item).iri();
    }

    @Override
    public String template() {
        return "browse/documents";
    }

    @Override
    public Frame frame(Snapshot snapshot, Selection selection) {
        return site.frame(snapshot, "Documents", Frame.Place.DOCUMENTS);
    }

    @Override
    public DocumentListView view(Selection selection, List<Filter> ranges, Lookup lookup) {
        return new DocumentListView(
                ListView.of(list, selection, ranges),
                summary(selection.found()),
                selection.shown().stream().map(this::row).toList());
    }

    private String summary(BitSet found) {
        long undated = found.stream()
                .filter(item -> catalog.documents().get(item).date().isEmpty())
                .count();
        String read = Wording.grouped(found.cardinality()) + " read";
        return undated == 0 ? read : read + ", " + Wording.grouped(undated) + " without a date";
    }

    private DocumentListView.Row row(int item) {
        CatalogDocument document = catalog.documents().get(item);
        return new DocumentListView.Row(
                site.link(catalog.things().get(document.thing())),
                document.title(),
                document.fileName().equals(document.title()) ? "" : document.fileName(),
                document.date().isEmpty() ? "" : Wording.date(document.date()),
                document.about().stream()
                        .map(thing -> site.link(catalog.things().get(thing)))
                        .toList(),
                document.signs(),
                document.claims().size(),
                document.numbers(),
                "/claims?document=" + Addresses.encode(document.iri()));
    }

    @Override
    public ListTable table(Selection selection, Lookup lookup) {
        return new ListTable(
                COLUMNS, selection.shown().stream().map(this::cells).toList());
    }

    private List<Object> cells(int item) {
        CatalogDocument document = catalog.documents().get(item);
        return List.of(
                document.title(),
                document.fileName(),
                document.date(),
                document.about().stream()
                        .map(catalog.things()::get)
                        .map(CatalogThing::label)
                        .collect(Collectors.joining("; ")),
                document.claims().size(),
                document.signs().asserted(),
                document.signs().hedged(),
                document.signs().negated(),
                document.signs().disputed(),
                document.numbers(),
                document.iri());
    }
}
