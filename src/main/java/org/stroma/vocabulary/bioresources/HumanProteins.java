package org.stroma.vocabulary.bioresources;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// UniProt's names for human proteins, given to the HGNC gene that encodes them. The two lists of the library share no
/// identifiers; a protein and a gene are taken for one when they share at least two names and no other gene shares as
/// many.
final class HumanProteins {

    private static final int SHARED_NAMES = 2;

    /// Calls back for each row of a list.
    interface Rows {
        void each(Consumer<String[]> row);
    }

    private HumanProteins() {}

    static void addTo(Map<String, List<String>> genes, Rows rows) {
        Map<String, List<String>> proteins = new TreeMap<>();
        rows.each(cells -> {
            if (cells.length > 2 && cells[2].equals("Human")) {
                proteins.computeIfAbsent(cells[1], id -> new ArrayList<>()).add(cells[0]);
            }
        });
        Map<String, List<String>> genesByName = new HashMap<>();
        genes.forEach((gene, names) -> new HashSet<>(names)
                .forEach(name -> genesByName
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(gene)));
        proteins.values().forEach(names -> give(names, genes, genesByName));
    }

    private static void give(
            List<String> names, Map<String, List<String>> genes, Map<String, List<String>> genesByName) {
        Map<String, Integer> shared = new TreeMap<>();
        Set<String> distinct = new HashSet<>(names);
        for (String name : distinct) {
            genesByName.getOrDefault(name, List.of()).forEach(gene -> shared.merge(gene, 1, Integer::sum));
        }
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = shared.keySet().stream()
                .filter(gene -> requireNonNull(shared.get(gene)) == most)
                .toList();
        if (most >= SHARED_NAMES && best.size() == 1) {
            requireNonNull(genes.get(best.getFirst())).addAll(distinct);
        }
    }
}
