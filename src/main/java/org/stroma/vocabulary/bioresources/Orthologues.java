package org.stroma.vocabulary.bioresources;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Symbols that genes have in other species and not in humans: Trp53. A protein of another species is taken for that of
/// a human gene when they share at least two names, however written, and no other human gene shares as many.
final class Orthologues {

    /// Written as symbols are there, with a number: no word of English.
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]+\\d+[a-z]?\\d*");

    private static final int SHARED_NAMES = 2;

    private final Set<String> species;
    private final Map<String, Set<String>> genesByName = new HashMap<>();

    /// Accession to the names of the protein.
    private final Map<String, Protein> proteins = new TreeMap<>();

    /// A symbol that a human gene is called by.
    ///
    /// @param accession of the protein that is called so
    record Lent(String symbol, String accession, String species) {}

    private record Protein(String species, Set<String> names) {}

    /// @param genes identifiers of human genes to their names
    /// @param species whose symbols are wanted
    Orthologues(Map<String, ? extends Collection<String>> genes, Set<String> species) {
        this.species = Set.copyOf(species);
        genes.forEach((gene, names) -> names.forEach(name -> genesByName
                .computeIfAbsent(folded(name), key -> new HashSet<>())
                .add(gene)));
    }

    /// A row of UniProt's names: name, accession, species.
    void read(String[] cells) {
        if (cells.length > 2 && species.contains(cells[2])) {
            proteins.computeIfAbsent(cells[1], accession -> new Protein(cells[2], new TreeSet<>()))
                    .names()
                    .add(cells[0]);
        }
    }

    /// Human genes to the symbols that they have in other species, each once.
    Map<String, List<Lent>> lent() {
        Map<String, List<Lent>> lent = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        proteins.forEach((accession, protein) -> {
            List<String> symbols = protein.names().stream()
                    .filter(name -> SYMBOL.matcher(name).matches() && !genesByName.containsKey(folded(name)))
                    .filter(taken::add)
                    .toList();
            for (String gene : symbols.isEmpty() ? List.<String>of() : alike(protein.names())) {
                symbols.forEach(symbol -> lent.computeIfAbsent(gene, id -> new ArrayList<>())
                        .add(new Lent(symbol, accession, protein.species())));
            }
        });
        return lent;
    }

    /// The human gene that shares most names; none where that is not one alone.
    private List<String> alike(Set<String> names) {
        Map<String, Integer> shared = new TreeMap<>();
        names.stream()
                .map(Orthologues::folded)
                .distinct()
                .flatMap(name -> genesByName.getOrDefault(name, Set.of()).stream())
                .forEach(gene -> shared.merge(gene, 1, Integer::sum));
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = shared.keySet().stream()
                .filter(gene -> requireNonNull(shared.get(gene)) == most)
                .toList();
        return most >= SHARED_NAMES && best.size() == 1 ? best : List.of();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
