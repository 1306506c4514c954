package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.Chunk.Kind;

/// A list that stands by itself, as behind a colon or in a line of its own, where no "and" needs to close it.
///
/// @param roles what its phrases stand for
/// @param end the chunk behind its last phrase
record Enumeration(List<Role> roles, int end) {

    private static final Enumeration EMPTY = new Enumeration(List.of(), 0);

    /// The list whose first phrase stands at a chunk, adverbs and grades ("severe or fatal hepatitis") aside.
    static Enumeration from(Layout layout, Roles roles, int start) {
        return from(layout, roles, start, true);
    }

    /// The same for a list that a verb follows: "Lymphoma and lung cancer have been observed."
    static Enumeration ofSubjects(Layout layout, Roles roles, int start) {
        return from(layout, roles, start, false);
    }

    private static Enumeration from(Layout layout, Roles roles, int start, boolean complement) {
        boolean opens = complement;
        List<Role> found = new ArrayList<>();
        int at = phrase(layout, start);
        int end = start;
        while (layout.is(at, Kind.NOUN_PHRASE) && !(opens && isSubject(layout, Lists.afterComplements(layout, at)))) {
            found.addAll(roles.at(layout, at));
            end = Lists.afterComplements(layout, at);
            int next = end;
            opens = layout.is(end, Kind.COMMA) && layout.is(end + 1, Kind.CONJUNCTION) || complement;
            while (layout.is(next, Kind.COMMA, Kind.CONJUNCTION)
                    || layout.word(next).equals(";")) {
                next++;
            }
            at = next == end ? layout.size() : phrase(layout, next);
        }
        return found.isEmpty() ? EMPTY : new Enumeration(List.copyOf(found), end);
    }

    private static int phrase(Layout layout, int start) {
        int at = start;
        while (layout.is(at, Kind.ADVERB)
                || layout.word(at).equals("to") && layout.is(at - 1, Kind.ADVERB)
                || layout.is(at, Kind.ADJECTIVE) && layout.is(at + 1, Kind.CONJUNCTION, Kind.COMMA)
                || at > start && layout.is(at, Kind.CONJUNCTION, Kind.COMMA)) {
            at++;
        }
        return at;
    }

    /// Behind a comma, a phrase with a verb of its own begins another clause.
    private static boolean isSubject(Layout layout, int next) {
        return layout.at(next)
                .filter(chunk -> chunk.is(Kind.VERBS) && layout.words().is(chunk.from(), "VBZ", "VBP", "MD"))
                .isPresent();
    }
}
