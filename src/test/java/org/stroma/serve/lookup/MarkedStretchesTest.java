package org.stroma.serve.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void cutsWhereMarksBeginAndEndThoughTheyOverlap() {
        assertThat(cut("one two three", List.of(mark(0, 7, "a"), mark(4, 13, "b"))))
                .containsExactly("one [a]", "two[b a]", " three[b]");
    }

    @Test
    void namesTheInnermostMarkLast() {
        assertThat(cut("one two three", List.of(mark(4, 7, "inner"), mark(0, 13, "outer"))))
                .containsExactly("one [outer]", "two[outer inner]", " three[outer]");
    }

    @Test
    void countsInCodePoints() {
        assertThat(cut("𝛼 blocks 𝛽", List.of(mark(0, 1, "s"), mark(9, 10, "o"))))
                .containsExactly("𝛼[s]", " blocks []", "𝛽[o]");
    }

    @Test
    void leavesOutWhatReachesBeyondTheText() {
        assertThat(cut("one", List.of(mark(-1, 2, "a"), mark(1, 4, "b"), mark(2, 2, "c"))))
                .containsExactly("one[]");
        assertThat(cut("", List.of())).isEmpty();
    }

    private static MarkedStretches.Mark<String> mark(int start, int end, String name) {
        return new MarkedStretches.Mark<>(start, end, name);
    }

    private static List<String> cut(String text, List<MarkedStretches.Mark<String>> marks) {
        return MarkedStretches.of(text, marks).list().stream()
                .map(stretch -> stretch.words()
                        + stretch.marks().stream()
                                .map(MarkedStretches.Mark::meaning)
                                .collect(Collectors.joining(" ", "[", "]")))
                .toList();
    }
}
