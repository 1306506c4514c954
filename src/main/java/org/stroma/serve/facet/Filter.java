package org.stroma.serve.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Decides which items of a list are shown, and counts what there is to choose from.
public interface Filter {

    /// Whether it leaves anything out.
    boolean isSet();

    boolean passes(int item);

    /// Takes note of an item that all other filters let pass.
    void count(int item);

    /// The items that pass all filters, in one pass over the list. An item counts for a filter if it passes the others.
    ///
    /// @param items of the whole list
    static BitSet narrow(BitSet items, List<? extends Filter> filters) {
        List<Filter> set = new ArrayList<>();
        filters.stream().filter(Filter::isSet).forEach(set::add);
        BitSet found = new BitSet(items.length());
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            int failures = 0;
            int failed = -1;
            for (int i = 0; i < set.size() && failures < 2; i++) {
                if (!set.get(i).passes(item)) {
                    failures++;
                    failed = i;
                }
            }
            if (failures == 0) {
                found.set(item);
                for (Filter filter : filters) {
                    filter.count(item);
                }
            } else if (failures == 1) {
                set.get(failed).count(item);
            }
        }
        return found;
    }
}
