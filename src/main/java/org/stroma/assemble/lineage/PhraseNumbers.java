package org.stroma.assemble.lineage;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Numbers of phrases, from 0 in the order in which they came: whoever compares texts again and again looks up the
/// phrases of a text once. What is of texts that are no more is forgotten now and then.
final class PhraseNumbers {

    private static final int FIRST = 1 << 12;
    /// So many times more phrases than there were may be of texts that are no more.
    private static final int STALE = 2;

    private Map<Shingles, int[]> texts = new IdentityHashMap<>();
    private long[] phrases = new long[FIRST];
    /// Open addressing: the number of the phrase at its hash or after it, counted from 1; 0 where there is none.
    private int[] numbers = new int[FIRST];
    private int size;
    private int needed = FIRST;

    /// Of each text the numbers of its phrases.
    synchronized int[][] of(List<Shingles> all) {
        if (size > STALE * needed) {
            forget();
        }
        boolean anew = size == 0;
        Map<Shingles, int[]> now = new IdentityHashMap<>();
        for (Shingles text : all) {
            int[] known = texts.get(text);
            now.put(text, known == null ? numbers(text) : known);
        }
        texts = now;
        needed = anew ? Math.max(FIRST, size) : needed;
        return all.stream().map(now::get).toArray(int[][]::new);
    }

    /// One more than the greatest number.
    synchronized int size() {
        return size;
    }

    private void forget() {
        texts = new IdentityHashMap<>();
        phrases = new long[FIRST];
        numbers = new int[FIRST];
        size = 0;
    }

    private int[] numbers(Shingles text) {
        return Arrays.stream(text.all()).mapToInt(this::number).toArray();
    }

    private int number(long phrase) {
        int slot = slot(phrase);
        if (numbers[slot] == 0) {
            phrases[slot] = phrase;
            numbers[slot] = ++size;
            if (size * 2 > numbers.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[slot] - 1;
    }

    /// Phrases are hashes themselves.
    private int slot(long phrase) {
        int slot = (int) phrase & numbers.length - 1;
        while (numbers[slot] != 0 && phrases[slot] != phrase) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = phrases;
        int[] numbered = numbers;
        phrases = new long[2 * before.length];
        numbers = new int[2 * numbered.length];
        for (int i = 0; i < before.length; i++) {
            if (numbered[i] != 0) {
                int slot = slot(before[i]);
                phrases[slot] = before[i];
                numbers[slot] = numbered[i];
            }
        }
    }
}
