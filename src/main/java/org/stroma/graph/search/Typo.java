package org.stroma.graph.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/// Letters that may be mistyped: names that differ in one letter, of eight letters and more in two, and begin alike.
/// Two neighbours that changed places count as one.
///
/// @param letters folded, without spaces
record Typo(String letters) {

    static final int TOO_FAR = Integer.MAX_VALUE;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int LONG = 8;
    private static final int LAST_BYTE = 0xff;

    /// How many letters may differ.
    int most() {
        int length = letters.length();
        if (length < SHORTEST || length > LONGEST) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /// Recognises names with so many letters changed, as bytes: what is not ASCII may count as more than one.
    CompiledAutomaton names(int changes) {
        return compiled(near(changes));
    }

    /// Recognises names that begin with so many letters changed.
    CompiledAutomaton beginnings(int changes) {
        return compiled(open(near(changes)));
    }

    private Automaton near(int changes) {
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        int[] word = new int[bytes.length - 1];
        Arrays.setAll(word, i -> bytes[i + 1] & LAST_BYTE);
        Automaton rest = new LevenshteinAutomata(word, LAST_BYTE, true).toAutomaton(changes);
        Automaton first = Automata.makeChar(bytes[0] & LAST_BYTE);
        return Operations.determinize(
                Operations.concatenate(List.of(first, rest)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static CompiledAutomaton compiled(Automaton bytes) {
        return new CompiledAutomaton(bytes, false, false, true);
    }

    /// Takes whatever follows what the automaton takes: all its ends become one that leads to itself.
    private static Automaton open(Automaton near) {
        Automaton.Builder open = new Automaton.Builder(near.getNumStates() + 1, near.getNumTransitions() + 1);
        for (int state = 0; state <= near.getNumStates(); state++) {
            open.createState();
        }
        int end = near.getNumStates();
        open.setAccept(end, true);
        open.addTransition(end, end, 0, LAST_BYTE);
        Transition step = new Transition();
        for (int state = 0; state < near.getNumStates(); state++) {
            int steps = near.initTransition(state, step);
            for (int i = 0; i < steps; i++) {
                near.getNextTransition(step);
                open.addTransition(state, near.isAccept(step.dest) ? end : step.dest, step.min, step.max);
            }
        }
        return Operations.removeDeadStates(open.finish());
    }

    /// How far the name is from the letters, as a whole, by its beginning or by one word in it; a beginning or a word
    /// comes after a whole name that is as far.
    ///
    /// @return the smaller, the nearer; {@link #TOO_FAR} for more changes than there may be, and for accessions
    int distance(FoldedName name) {
        if (name.isAccession()) {
            return TOO_FAR;
        }
        return Math.min(ofWhole(name.letters()), ofWords(name));
    }

    private int ofWhole(String name) {
        if (!beginsAlike(name)) {
            return TOO_FAR;
        }
        int[] row = row(name);
        return Math.min(
                ranked(row[row.length - 1], 0), ranked(Arrays.stream(row).min().orElseThrow(), 1));
    }

    private int ofWords(FoldedName name) {
        return Stream.of(name.words().split(" "))
                .filter(word -> word.length() >= SHORTEST && beginsAlike(word))
                .map(this::row)
                .mapToInt(row -> ranked(row[row.length - 1], 2))
                .min()
                .orElse(TOO_FAR);
    }

    private boolean beginsAlike(String name) {
        return !name.isEmpty() && name.charAt(0) == letters.charAt(0);
    }

    private int ranked(int changes, int form) {
        return changes > most() ? TOO_FAR : 3 * changes + form;
    }

    /// Changes that make the letters each beginning of the name: the last row of the table for optimal string
    /// alignment.
    private int[] row(String name) {
        String start = name.substring(0, Math.min(name.length(), letters.length() + most() + 1));
        int[] two = new int[start.length() + 1];
        int[] one = new int[start.length() + 1];
        Arrays.setAll(one, i -> i);
        for (int i = 1; i <= letters.length(); i++) {
            int[] row = new int[start.length() + 1];
            row[0] = i;
            for (int j = 1; j <= start.length(); j++) {
                char letter = letters.charAt(i - 1);
                int same = one[j - 1] + (letter == start.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(row[j - 1], one[j]));
                boolean swapped =
                        i > 1 && j > 1 && letter == start.charAt(j - 2) && letters.charAt(i - 2) == start.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], two[j - 2] + 1) : row[j];
            }
            two = one;
            one = row;
        }
        return one;
    }
}
