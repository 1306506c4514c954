package org.stroma.serve.facet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stroma.query.engine.BadParameter;

/// The ways to sort a list. Each is computed once, so that a page of a list needs no sorting.
public final class Orders {

    private static final String DOWN = "-";

    private final int items;
    private final List<Order> list;
    private final Comparator<Integer> ties;
    private final Map<String, int[]> sorted = new ConcurrentHashMap<>();

    /// @param items number of them
    /// @param list the usual one first
    /// @param ties sorts what is the same by any of them
    public Orders(int items, List<Order> list, Comparator<Integer> ties) {
        this.items = items;
        this.list = List.copyOf(list);
        this.ties = ties.thenComparing(Comparator.naturalOrder());
    }

    public List<Order> list() {
        return list;
    }

    /// What an address asks for, as it writes it.
    ///
    /// @throws BadParameter if there is no such order
    String wanted(ListAddress address) {
        Order usual = list.getFirst();
        String wanted = address.first(ListAddress.SORT).orElse((usual.downFirst() ? DOWN : "") + usual.name());
        if (list.stream().noneMatch(order -> order.name().equals(name(wanted)))) {
            throw new BadParameter("sort must be one of "
                    + list.stream().map(Order::name).collect(Collectors.joining(", "))
                    + ", or one of them after a minus, found: "
                    + wanted);
        }
        return wanted;
    }

    public static boolean isDown(String sort) {
        return sort.startsWith(DOWN);
    }

    public static String name(String sort) {
        return isDown(sort) ? sort.substring(1) : sort;
    }

    public static String written(Order order, boolean down) {
        return down ? DOWN + order.name() : order.name();
    }

    /// All items in an order.
    public int[] sorted(String sort) {
        return sorted.computeIfAbsent(sort, this::sort);
    }

    private int[] sort(String sort) {
        Comparator<Integer> by = list.stream()
                .filter(order -> order.name().equals(name(sort)))
                .map(Order::by)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, items)
                .boxed()
                .sorted((isDown(sort) ? by.reversed() : by).thenComparing(ties))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
