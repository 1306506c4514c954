package org.stroma.extract;

import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;

/// Where lists of phrases go on and where they end: "A, B and C", "A but not B", "A of X and B".
final class Lists {

    private static final int LONGEST = 12;

    private Lists() {}

    /// Index of the phrase that is coordinated behind the one at c.
    static Optional<Integer> nextInList(Layout layout, int c) {
        return nextInList(layout, c, layout.size());
    }

    /// The same for a list whose last phrase is known and may be followed by the verb that the list is the subject of.
    static Optional<Integer> nextInList(Layout layout, int c, int last) {
        int end = afterComplements(layout, c);
        int next = end;
        boolean joint = false;
        while (layout.is(next, Kind.COMMA, Kind.CONJUNCTION) || isJointWord(layout, next)) {
            joint = true;
            next++;
        }
        boolean comma = next == end + 1 && layout.is(end, Kind.COMMA);
        boolean phrase = joint && layout.is(next, Kind.NOUN_PHRASE);
        if (!phrase || next != last && isSubject(layout, next) || comma && !isEnumeration(layout, next)) {
            return Optional.empty();
        }
        return Optional.of(next);
    }

    /// Behind a list that "and" has closed, another ", and" begins something new.
    static boolean opensClause(Layout layout, int c) {
        return layout.is(c - 1, Kind.CONJUNCTION) && layout.is(c - 2, Kind.COMMA);
    }

    private static boolean isJointWord(Layout layout, int c) {
        return layout.word(c).equals("not") || layout.word(c).equals("also") && layout.is(c - 1, Kind.CONJUNCTION);
    }

    static boolean isNegatedJoint(Layout layout, int from, int to) {
        for (int c = from + 1; c < to; c++) {
            if (layout.word(c).equals("not") || layout.word(c).equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /// Past "of X" and "in Y" behind a phrase.
    static int afterComplements(Layout layout, int c) {
        int end = c + 1;
        while (layout.is(end, Kind.PREPOSITION)
                && Set.of("of", "in", "on", "for").contains(layout.word(end))
                && layout.is(end + 1, Kind.NOUN_PHRASE)) {
            end += 2;
        }
        return end;
    }

    /// A phrase that a verb follows is the subject of another clause.
    private static boolean isSubject(Layout layout, int c) {
        int next = afterComplements(layout, c);
        while (layout.is(next, Kind.ADVERB)) {
            next++;
        }
        Words words = layout.words();
        return layout.at(next)
                .filter(chunk -> chunk.is(Kind.VERBS)
                        && !words.is(chunk.from(), "VBN", "VBG")
                        && !words.lower(chunk.from()).equals("to"))
                .isPresent();
    }

    /// Behind a mere comma only a list goes on: there must be a conjunction further on.
    private static boolean isEnumeration(Layout layout, int c) {
        int at = c;
        for (int steps = 0; steps < LONGEST; steps++) {
            at = afterComplements(layout, at);
            if (layout.is(at, Kind.CONJUNCTION)) {
                return layout.is(at + 1, Kind.NOUN_PHRASE);
            }
            if (!layout.is(at, Kind.COMMA)) {
                return false;
            }
            if (layout.is(at + 1, Kind.CONJUNCTION)) {
                return layout.is(at + 2, Kind.NOUN_PHRASE);
            }
            if (!layout.is(at + 1, Kind.NOUN_PHRASE)) {
                return false;
            }
            at++;
        }
        return false;
    }

    static boolean reaches(Layout layout, int from, int to) {
        Optional<Integer> at = Optional.of(from);
        int steps = 0;
        while (at.isPresent() && at.get() < to) {
            at = nextInListBeforeVerb(layout, at.get(), to);
            steps++;
        }
        boolean newClause = steps == 1 && layout.is(to - 1, Kind.CONJUNCTION) && layout.is(to - 2, Kind.COMMA);
        return at.isPresent() && at.get() == to && !newClause;
    }

    /// As {@link #nextInList}, but the last phrase may be followed by the verb whose subject the list is.
    private static Optional<Integer> nextInListBeforeVerb(Layout layout, int c, int last) {
        int end = afterComplements(layout, c);
        int next = end;
        while (layout.is(next, Kind.COMMA, Kind.CONJUNCTION) || isJointWord(layout, next)) {
            next++;
        }
        boolean comma = next == end + 1 && layout.is(end, Kind.COMMA);
        boolean joint = next > end && layout.is(next, Kind.NOUN_PHRASE) && !(comma && next == last);
        return joint ? Optional.of(next) : Optional.empty();
    }
}
