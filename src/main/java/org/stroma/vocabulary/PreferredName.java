package org.stroma.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The name to show for an identifier whose list does not mark one.
final class PreferredName {

    private PreferredName() {}

    /// For a gene: the symbol that fits its full name best, as CXCL12 fits "C-X-C motif chemokine ligand 12". For
    /// anything else: the name in lower case that is shortest but no abbreviation. Ties go to the first of the
    /// alphabet.
    static String of(List<String> names, boolean gene) {
        if (gene) {
            List<String> symbols = names.stream()
                    .filter(name -> name.matches("[A-Z][A-Z0-9-]*(?:orf\\d+)?[A-Z0-9]*"))
                    .distinct()
                    .toList();
            String longest = names.stream()
                    .filter(name -> name.contains(" "))
                    .findFirst()
                    .orElse("");
            if (!symbols.isEmpty()) {
                return symbols.stream()
                        .max(Comparator.comparingInt((String symbol) -> fit(symbol, longest))
                                .thenComparing(
                                        Comparator.comparingInt(String::length).reversed())
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
            }
        }
        return names.stream()
                .min(Comparator.comparing(PreferredName::isSystematic)
                        .thenComparing(name -> name.length() < 3)
                        .thenComparing(
                                name -> name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)))
                        .thenComparing(name -> name.length() < 5)
                        .thenComparing(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                        .thenComparing(name -> name.endsWith("s"))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /// Names that chemists build from a structure are nobody's preferred ones.
    private static boolean isSystematic(String name) {
        return name.length() > 40 || name.matches(".*[\\[\\](){},;].*") || name.matches(".*\\d-.*-.*");
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
