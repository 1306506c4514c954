package org.stroma.query.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that someone may have meant.
public final class Nearest {

    private static final int OFFERED = 5;
    private static final double TOO_FAR = 0.5;

    private Nearest() {}

    /// At most five names, nearest first: by the share of letters to change, where one that holds the other is near.
    public static List<String> to(String name, List<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .distinct()
                .map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= TOO_FAR)
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::name))
                .limit(OFFERED)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, double distance) {}

    private static double distance(String wanted, String candidate) {
        double longer = Math.max(1, Math.max(wanted.length(), candidate.length()));
        double shorter = Math.min(wanted.length(), candidate.length());
        boolean within = shorter > 2 && (candidate.contains(wanted) || wanted.contains(candidate));
        if (within) {
            return TOO_FAR * (1 - shorter / longer);
        }
        return longer - shorter > TOO_FAR * longer ? 1 : edits(wanted, candidate) / longer;
    }

    /// Levenshtein's distance: insertions, deletions and substitutions of one character.
    private static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int swap = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[to.length()];
    }
}
