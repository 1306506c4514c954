package org.stroma.serve.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.serve.facet.BeliefRange;
import org.stroma.serve.facet.DateRange;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Orders;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Wording;

/// What all lists show around their rows.
///
/// @param path where the forms lead
/// @param chips what the list is narrowed down to, each with the address without it
/// @param clear the address without all of them
/// @param range which rows these are, in words
/// @param heads of the columns that can be sorted by
/// @param sorts all ways to sort, with the addresses that lead there
/// @param rest what the address has besides the sort
/// @param downloads the same as data
public record ListView(
        String path,
        List<FacetView> facets,
        Optional<BeliefView> belief,
        List<Chip> chips,
        String clear,
        String range,
        List<Head> heads,
        List<Sort> sorts,
        List<Hidden> rest,
        Optional<String> previous,
        Optional<String> next,
        String page,
        List<Frame.Link> downloads) {

    /// Something that the list is narrowed down to.
    public record Chip(String property, String value, String address) {}

    /// Head of a column.
    ///
    /// @param name of the order
    /// @param address of the list sorted by it; the other way round where it is sorted so already
    public record Head(String name, String title, String address, boolean sorted, boolean down) {}

    /// A way to sort, for a form.
    public record Sort(String value, String words, boolean chosen) {}

    /// A part of the address that a form hands on.
    public record Hidden(String name, String value) {

        static List<Hidden> of(ListAddress address) {
            List<Hidden> hidden = new ArrayList<>();
            address.values().forEach((name, values) -> {
                if (!name.equals(ListAddress.PAGE)) {
                    values.forEach(value -> hidden.add(new Hidden(name, value)));
                }
            });
            return hidden;
        }
    }

    static ListView of(ItemList list, Selection selection, List<? extends Filter> ranges) {
        ListAddress address = selection.address();
        Optional<BeliefRange> belief = ranges.stream()
                .filter(BeliefRange.class::isInstance)
                .map(BeliefRange.class::cast)
                .findFirst();
        return new ListView(
                address.path(),
                selection.choices().stream()
                        .filter(choice -> choice.property().isFacet())
                        .map(choice -> FacetView.of(choice, address))
                        .filter(facet -> facet.narrows(selection.total()))
                        .toList(),
                belief.map(range -> BeliefView.of(range, address)),
                chips(selection),
                cleared(selection).text(),
                range(selection),
                heads(list.orders(), selection),
                sorts(list.orders(), selection),
                Hidden.of(address.without(ListAddress.SORT)),
                selection.page(Math.min(selection.page() - 1, selection.pages())),
                selection.page(selection.page() + 1),
                "Page " + Wording.grouped(selection.page()) + " of " + Wording.grouped(selection.pages()),
                downloads(address));
    }

    /// The head of the column that is sorted by this order.
    public Head head(String name) {
        return heads.stream()
                .filter(head -> head.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Chip> chips(Selection selection) {
        ListAddress address = selection.address();
        Stream<Chip> values = selection.choices().stream()
                .flatMap(choice -> choice.words().entrySet().stream()
                        .map(entry -> new Chip(
                                choice.property().title(),
                                entry.getValue().cardinality() == 1
                                        ? choice.property()
                                                .values()
                                                .get(entry.getValue().nextSetBit(0))
                                                .label()
                                        : entry.getKey(),
                                address.without(choice.property().name(), List.of(entry.getKey()))
                                        .text())));
        Stream<Chip> bounds = BOUNDS.stream()
                .flatMap(bound -> address.first(bound.name()).stream()
                        .map(value -> new Chip(
                                bound.words(),
                                value,
                                address.without(bound.name()).text())));
        return Stream.concat(values, bounds).toList();
    }

    private record Bound(String name, String words) {}

    private static final List<Bound> BOUNDS = List.of(
            new Bound(BeliefRange.LEAST, "Belief from"),
            new Bound(BeliefRange.MOST, "Belief up to"),
            new Bound(DateRange.FROM, "Dated from"),
            new Bound(DateRange.TO, "Dated until"));

    private static ListAddress cleared(Selection selection) {
        ListAddress address = selection.address();
        for (String name : address.values().keySet()) {
            if (!name.equals(ListAddress.SORT) && !name.equals(ListAddress.PER_PAGE)) {
                address = address.without(name);
            }
        }
        return address;
    }

    private static String range(Selection selection) {
        if (selection.shown().isEmpty()) {
            return "none of " + Wording.grouped(selection.total());
        }
        long first = (selection.page() - 1L) * selection.perPage() + 1;
        return Wording.grouped(first) + "–"
                + Wording.grouped(first + selection.shown().size() - 1) + " of "
                + Wording.grouped(selection.total());
    }

    private static List<Head> heads(Orders orders, Selection selection) {
        return orders.list().stream()
                .map(order -> {
                    boolean sorted = Orders.name(selection.sort()).equals(order.name());
                    boolean down = Orders.isDown(selection.sort());
                    String to = Orders.written(order, sorted ? !down : order.downFirst());
                    return new Head(
                            order.name(),
                            order.title(),
                            selection.address().set(ListAddress.SORT, to).text(),
                            sorted,
                            sorted && down);
                })
                .toList();
    }

    private static List<Sort> sorts(Orders orders, Selection selection) {
        return orders.list().stream()
                .flatMap(order -> Stream.of(order.downFirst(), !order.downFirst())
                        .map(down -> {
                            String value = Orders.written(order, down);
                            return new Sort(value, down ? order.down() : order.up(), value.equals(selection.sort()));
                        }))
                .toList();
    }

    private static List<Frame.Link> downloads(ListAddress address) {
        ListAddress most = address.set(ListAddress.PER_PAGE, Integer.toString(Selection.MOST));
        return Stream.of(ListForm.CSV, ListForm.JSON, ListForm.TURTLE)
                .map(form ->
                        new Frame.Link(most.set(ListAddress.FORMAT, form.word()).text(), form.title()))
                .toList();
    }
}
