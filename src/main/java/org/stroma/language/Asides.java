package org.stroma.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What is said aside in a sentence, and what is left of it: stretches in brackets or between two dashes, and the
/// heading of a part of an abstract.
///
/// @param main the rest
record Asides(List<WordUnit> main, List<Aside> all) {

    private static final String DASH = "—";
    private static final int LONGEST = 40;
    private static final int LONGEST_HEADING = 5;
    private static final int SHORTEST_CLAUSE = 4;

    /// @param anchor the number of the unit that it stands behind; -1 where it belongs to the sentence
    /// @param marks brackets and colon
    record Aside(int anchor, List<WordUnit> inner, List<WordUnit> marks) {}

    boolean isEmpty() {
        return all.isEmpty();
    }

    static Asides of(List<WordUnit> units) {
        List<Aside> all = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int start = heading(units);
        if (start > 0) {
            take(units, 0, start - 1, all, taken, -1, List.of(units.get(start - 1)));
            taken.add(start - 1);
        }
        for (int open = start + 1; open < units.size(); open++) {
            int close = closing(units, open);
            if (close > open + 1 && anchored(units.get(open - 1))) {
                take(units, open + 1, close, all, taken, open - 1, List.of(units.get(open), units.get(close)));
                taken.add(open);
                taken.add(close);
                open = close;
            }
        }
        List<WordUnit> main = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (!taken.contains(i)) {
                main.add(units.get(i));
            }
        }
        return main.isEmpty() ? new Asides(units, List.of()) : new Asides(main, all);
    }

    private static void take(
            List<WordUnit> units,
            int from,
            int to,
            List<Aside> all,
            Set<Integer> taken,
            int anchor,
            List<WordUnit> marks) {
        for (int i = from; i < to; i++) {
            taken.add(i);
        }
        all.add(new Aside(anchor, units.subList(from, to), marks));
    }

    private static boolean anchored(WordUnit before) {
        return before.word().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// The bracket that closes the one here; -1 where none opens, or others stand between.
    private static int closing(List<WordUnit> units, int open) {
        if (units.get(open).is(DASH)) {
            return otherDash(units, open);
        }
        boolean round = units.get(open).is("(");
        if (!round && !units.get(open).is("[")) {
            return -1;
        }
        for (int i = open + 1; i < units.size() && i - open <= LONGEST; i++) {
            if (units.get(i).is(round ? ")" : "]")) {
                return i;
            }
            if (units.get(i).is("(") || units.get(i).is("[")) {
                return -1;
            }
        }
        return -1;
    }

    /// Where exactly two dashes stand in a sentence, the second.
    private static int otherDash(List<WordUnit> units, int open) {
        List<Integer> dashes = IntStream.range(0, units.size())
                .filter(i -> units.get(i).is(DASH))
                .boxed()
                .toList();
        boolean pair = dashes.size() == 2 && dashes.getFirst() == open && dashes.getLast() - open <= LONGEST;
        return pair ? dashes.getLast() : -1;
    }

    /// The number of the first unit behind "RESULTS:"; 0 where there is no such heading.
    private static int heading(List<WordUnit> units) {
        int at = 0;
        while (at < Math.min(LONGEST_HEADING, units.size())
                && !units.get(at).isName()
                && units.get(at).word().matches("\\p{Lu}{2,}|[/,&]|and")) {
            at++;
        }
        boolean heading =
                at > 0 && at + SHORTEST_CLAUSE < units.size() && units.get(at).is(":");
        return heading ? at + 1 : 0;
    }
}
