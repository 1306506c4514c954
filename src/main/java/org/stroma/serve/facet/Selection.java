package org.stroma.serve.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stroma.serve.lookup.Lookup;

/// What an address selects of a list.
///
/// @param choices for each property of the list, with their counts
/// @param found numbers of all items that pass
/// @param shown those of the page, in order
/// @param page from 1
/// @param sort as the address has it
public record Selection(
        ListAddress address,
        List<Choice> choices,
        BitSet found,
        List<Integer> shown,
        int page,
        int perPage,
        String sort) {

    /// Rows of a page where the address says nothing.
    static final int USUAL = 50;

    public static final int MOST = 1_000;
    private static final int LAST_PAGE = 1_000_000;

    /// @param ranges filters besides the properties
    /// @throws org.stroma.query.engine.BadParameter if the address asks for what there is not
    public static Selection of(ItemList list, ListAddress address, List<? extends Filter> ranges, Lookup lookup) {
        int page = address.number(ListAddress.PAGE, 1, LAST_PAGE);
        int perPage = address.number(ListAddress.PER_PAGE, USUAL, MOST);
        String sort = list.orders().wanted(address);
        List<Choice> choices = list.properties().stream()
                .map(property -> Choice.of(property, address, lookup))
                .toList();
        List<Filter> filters = new ArrayList<>(choices);
        filters.addAll(ranges);
        BitSet found = Filter.narrow(list.items(), filters);
        List<Integer> shown = page(list.orders().sorted(sort), found, (page - 1L) * perPage, perPage);
        return new Selection(address, choices, found, shown, page, perPage, sort);
    }

    private static List<Integer> page(int[] sorted, BitSet found, long from, int size) {
        List<Integer> shown = new ArrayList<>();
        long passed = 0;
        for (int at = 0; at < sorted.length && shown.size() < size; at++) {
            if (found.get(sorted[at])) {
                if (passed >= from) {
                    shown.add(sorted[at]);
                }
                passed++;
            }
        }
        return shown;
    }

    public int total() {
        return found.cardinality();
    }

    public int pages() {
        return Math.max(1, (total() + perPage - 1) / perPage);
    }

    /// Another page of the same list, where there is one.
    public Optional<String> page(int number) {
        return number < 1 || number > pages()
                ? Optional.empty()
                : Optional.of(
                        number == 1
                                ? address.without(ListAddress.PAGE).text()
                                : address.set(ListAddress.PAGE, Integer.toString(number))
                                        .text());
    }

    public Choice choice(String property) {
        return choices.stream()
                .filter(choice -> choice.property().name().equals(property))
                .findFirst()
                .orElseThrow();
    }

    /// The only value that is chosen of a property.
    public Optional<Value> only(String property) {
        Choice choice = choice(property);
        return choice.chosen().cardinality() == 1
                ? Optional.of(choice.property().values().get(choice.chosen().nextSetBit(0)))
                : Optional.empty();
    }
}
