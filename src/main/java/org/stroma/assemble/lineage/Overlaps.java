package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Counts the phrases that texts of a corpus share, through an index of the phrases that occur in more than one
/// text. Exact, and linear in the length of the texts, because a phrase of many texts is a figure of speech or
/// boilerplate and joins nothing.
final class Overlaps {

    private static final int ALWAYS_TELLING = 20;
    private static final int SHARE_OF_TEXTS = 50;

    /// Two texts, by number, and how many telling phrases they share.
    record Overlap(int one, int other, int shared) {}

    private final int most;
    /// Of each text, the numbers of its repeated phrases.
    private final int[][] phrases;
    /// Of each repeated phrase, the numbers of the texts that hold it, ascending.
    private final int[][] holders;

    Overlaps(List<Shingles> texts) {
        this.most = Math.max(ALWAYS_TELLING, texts.size() / SHARE_OF_TEXTS);
        long[] repeated = repeated(texts);
        this.phrases = texts.parallelStream()
                .map(text -> Arrays.stream(text.all())
                        .mapToInt(phrase -> Arrays.binarySearch(repeated, phrase))
                        .filter(at -> at >= 0)
                        .toArray())
                .toArray(int[][]::new);
        this.holders = holders(phrases, repeated.length);
    }

    private static int[][] holders(int[][] phrases, int all) {
        int[] sizes = new int[all];
        for (int[] text : phrases) {
            for (int phrase : text) {
                sizes[phrase]++;
            }
        }
        int[][] holders = new int[all][];
        Arrays.setAll(holders, phrase -> new int[sizes[phrase]]);
        for (int text = phrases.length - 1; text >= 0; text--) {
            for (int phrase : phrases[text]) {
                holders[phrase][--sizes[phrase]] = text;
            }
        }
        return holders;
    }

    /// Texts that share at least so many, in order of their numbers.
    List<Overlap> ofAtLeast(int least) {
        return IntStream.range(0, phrases.length)
                .parallel()
                .mapToObj(one -> ofAtLeast(least, one))
                .flatMap(List::stream)
                .toList();
    }

    private List<Overlap> ofAtLeast(int least, int one) {
        List<Overlap> found = new ArrayList<>();
        int[] others = othersAt(one);
        for (int from = 0, to = 0; from < others.length; from = to) {
            while (to < others.length && others[to] == others[from]) {
                to++;
            }
            if (to - from >= least) {
                found.add(new Overlap(one, others[from], to - from));
            }
        }
        return found;
    }

    /// The texts after one that share a telling phrase with it, ascending, each as often as it shares one.
    private int[] othersAt(int one) {
        int[] others = new int[phrases[one].length];
        int count = 0;
        for (int phrase : phrases[one]) {
            int[] all = holders[phrase];
            for (int at = all.length - 1; all.length <= most && all[at] > one; at--) {
                if (count == others.length) {
                    others = Arrays.copyOf(others, 2 * count);
                }
                others[count++] = all[at];
            }
        }
        Arrays.sort(others, 0, count);
        return Arrays.copyOf(others, count);
    }

    private static long[] repeated(List<Shingles> texts) {
        long[] all = texts.stream()
                .flatMapToLong(text -> Arrays.stream(text.all()))
                .sorted()
                .toArray();
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]))
                .mapToLong(i -> all[i])
                .toArray();
    }
}
