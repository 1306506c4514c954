package org.stroma.assemble.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups of things that are connected, directly or through others (union-find). The order of joining does not
/// matter.
public final class Groups {

    private final Map<String, String> parents = new TreeMap<>();

    /// @return whether they were apart before
    public boolean join(String one, String other) {
        String first = first(one);
        String second = first(other);
        boolean apart = !first.equals(second);
        if (apart) {
            boolean ordered = first.compareTo(second) < 0;
            parents.put(ordered ? second : first, ordered ? first : second);
        }
        return apart;
    }

    /// The first by name of all that belong together with it.
    public String first(String one) {
        String found = one;
        while (parents.containsKey(found)) {
            found = parents.get(found);
        }
        return found;
    }

    /// All groups of two and more, each in order.
    public List<List<String>> all() {
        Map<String, TreeSet<String>> members = new TreeMap<>();
        for (String each : parents.keySet()) {
            members.computeIfAbsent(first(each), first -> new TreeSet<>(List.of(first)))
                    .add(each);
        }
        Collection<TreeSet<String>> groups = members.values();
        return groups.stream().map(List::copyOf).toList();
    }

    /// Each thing that was joined to the first of its group.
    Map<String, String> firsts() {
        Map<String, String> firsts = new TreeMap<>();
        all().forEach(group -> group.forEach(each -> firsts.put(each, group.getFirst())));
        return firsts;
    }
}
