package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    private final List<Shingles> texts;
    private final long[] repeated;
    private final List<List<Integer>> places;
    /// Of each text, the numbers of its repeated phrases.
    private final int[][] phrases;

    Overlaps(List<Shingles> texts) {
        this.texts = texts;
        this.repeated = repeated(texts);
        this.places = new ArrayList<>();
        for (int i = 0; i < repeated.length; i++) {
            places.add(new ArrayList<>(2));
        }
        this.phrases = new int[texts.size()][];
        for (int i = 0; i < texts.size(); i++) {
            phrases[i] = Arrays.stream(texts.get(i).all())
                    .mapToInt(phrase -> Arrays.binarySearch(repeated, phrase))
                    .filter(at -> at >= 0)
                    .toArray();
            for (int phrase : phrases[i]) {
                places.get(phrase).add(i);
            }
        }
    }

    /// Texts that share at least so many, in order of their numbers.
    List<Overlap> ofAtLeast(int least) {
        List<Overlap> found = new ArrayList<>();
        for (int one = 0; one < texts.size(); one++) {
            int[] others = othersAt(one);
            for (int from = 0, to = 0; from < others.length; from = to) {
                while (to < others.length && others[to] == others[from]) {
                    to++;
                }
                if (to - from >= least) {
                    found.add(new Overlap(one, others[from], to - from));
                }
            }
        }
        return found;
    }

    /// The texts after one that share a telling phrase with it, ascending, each as often as it shares one.
    private int[] othersAt(int one) {
        int most = Math.max(ALWAYS_TELLING, texts.size() / SHARE_OF_TEXTS);
        return Arrays.stream(phrases[one])
                .mapToObj(places::get)
                .filter(holders -> holders.size() <= most)
                .flatMapToInt(holders ->
                        holders.subList(Collections.binarySearch(holders, one) + 1, holders.size()).stream()
                                .mapToInt(Integer::intValue))
                .sorted()
                .toArray();
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
