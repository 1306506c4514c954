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
    private static final int[] NOBODY = {};

    /// Two texts, by number, and how many telling phrases they share.
    record Overlap(int one, int other, int shared) {}

    private final int most;
    /// Of each text, the numbers of its phrases.
    private final int[][] phrases;
    /// Of each telling phrase, the numbers of the texts that hold it, ascending; of others none.
    private final int[][] holders;

    /// @param numbers of phrases, which may know these texts
    Overlaps(List<Shingles> texts, PhraseNumbers numbers) {
        this(texts, numbers, mostOf(texts.size()));
    }

    /// @param texts may have some phrases only, each of them in all texts that have it
    /// @param most texts that a telling phrase may be in
    Overlaps(List<Shingles> texts, PhraseNumbers numbers, int most) {
        this.most = most;
        this.phrases = numbers.of(texts);
        this.holders = holders(numbers.size());
    }

    /// In how many of so many texts a telling phrase may be.
    static int mostOf(int texts) {
        return Math.max(ALWAYS_TELLING, texts / SHARE_OF_TEXTS);
    }

    private int[][] holders(int all) {
        int[] sizes = new int[all];
        for (int[] text : phrases) {
            for (int phrase : text) {
                sizes[phrase]++;
            }
        }
        int[][] found = new int[all][];
        Arrays.setAll(found, phrase -> sizes[phrase] > 1 && sizes[phrase] <= most ? new int[sizes[phrase]] : NOBODY);
        for (int text = phrases.length - 1; text >= 0; text--) {
            for (int phrase : phrases[text]) {
                if (found[phrase].length > 0) {
                    found[phrase][--sizes[phrase]] = text;
                }
            }
        }
        return found;
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
            for (int at = all.length - 1; at >= 0 && all[at] > one; at--) {
                if (count == others.length) {
                    others = Arrays.copyOf(others, 2 * count);
                }
                others[count++] = all[at];
            }
        }
        Arrays.sort(others, 0, count);
        return Arrays.copyOf(others, count);
    }
}
