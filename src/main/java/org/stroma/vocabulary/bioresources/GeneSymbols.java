package org.stroma.vocabulary.bioresources;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the symbol of a gene from its aliases, where a list marks neither: it fits one of the full names, as CXCL12
/// fits "C-X-C motif chemokine ligand 12", and the genes of other species bear it, too.
final class GeneSymbols {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9-]*(?:orf\\d+)?[A-Z0-9]*");
    private static final int MOST_SPECIES = 6;
    private static final int POINTS_OF_A_SPECIES = 2;

    private final Set<String> symbolSpecies;
    private final Map<String, Set<String>> species = new HashMap<>();

    /// @param names of all genes
    /// @param symbolSpecies species whose genes bear the symbols of the human ones
    GeneSymbols(Collection<List<String>> names, Set<String> symbolSpecies) {
        this.symbolSpecies = symbolSpecies;
        names.forEach(called -> called.stream()
                .filter(name -> SYMBOL.matcher(name).matches())
                .forEach(symbol -> species.put(symbol.toUpperCase(Locale.ROOT), new HashSet<>())));
    }

    /// Counts a row of UniProt's names: name, accession, species.
    void count(String[] cells) {
        if (cells.length > 2 && symbolSpecies.contains(cells[2])) {
            Set<String> seen = species.get(cells[0].toUpperCase(Locale.ROOT));
            if (seen != null) {
                seen.add(cells[2]);
            }
        }
    }

    /// How well a symbol fits a gene.
    ///
    /// @param names all of the gene's
    int points(String symbol, Collection<String> names) {
        return fitting(symbol, full(names));
    }

    private static List<String> full(Collection<String> names) {
        return names.stream().filter(name -> name.contains(" ")).toList();
    }

    /// Empty if nothing among the names of a gene looks like a symbol. Ties go to the shorter, then to the first of the
    /// alphabet.
    Optional<String> best(List<String> names) {
        List<String> full = full(names);
        return names.stream()
                .filter(name -> SYMBOL.matcher(name).matches() && species.containsKey(name.toUpperCase(Locale.ROOT)))
                .distinct()
                .max(Comparator.comparingInt((String symbol) -> fitting(symbol, full))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private int fitting(String symbol, List<String> fullNames) {
        int inSpecies = Math.min(
                MOST_SPECIES,
                species.getOrDefault(symbol.toUpperCase(Locale.ROOT), Set.of()).size());
        int fit = fullNames.stream().mapToInt(full -> fit(symbol, full)).max().orElse(0);
        return POINTS_OF_A_SPECIES * inSpecies + fit;
    }

    /// How many of the symbol's letters and digits the words of the full name give in order, begins and ends counting
    /// more.
    private static int fit(String symbol, String fullName) {
        String full = fullName.toUpperCase(Locale.ROOT);
        int from = 0;
        int found = 0;
        for (char c : symbol.toCharArray()) {
            int at = full.indexOf(c, from);
            if (at >= 0) {
                found++;
                from = at + 1;
            } else {
                found -= 2;
            }
        }
        String digits = symbol.replaceAll(".*?(\\d*)$", "$1");
        boolean sameNumber = !digits.isEmpty() && full.matches(".*\\b" + digits + "\\b.*");
        boolean sameStart = !full.isEmpty() && full.charAt(0) == symbol.charAt(0);
        return found + (sameNumber ? 5 : 0) + (sameStart ? 3 : 0);
    }
}
