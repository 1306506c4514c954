package org.stroma.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Which texts of a corpus share how many phrases, found through an index of the phrases that stand in more than one
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

    Overlaps(List<Shingles> texts) {
        this.texts = texts;
        this.repeated = repeated(texts);
        this.places = new ArrayList<>();
        for (int i = 0; i < repeated.length; i++) {
            places.add(new ArrayList<>(2));
        }
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            Arrays.stream(texts.get(i).all())
                    .map(phrase -> Arrays.binarySearch(repeated, phrase))
                    .filter(at -> at >= 0)
                    .forEach(at -> places.get((int) at).add(text));
        }
    }

    /// Texts that share at least so many, in order of their numbers.
    List<Overlap> ofAtLeast(int least) {
        Map<Long, Integer> shared = new TreeMap<>();
        int most = Math.max(ALWAYS_TELLING, texts.size() / SHARE_OF_TEXTS);
        for (List<Integer> holders : places) {
            for (int i = 0; i < holders.size() && holders.size() <= most; i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    shared.merge(((long) holders.get(i) << 32) | holders.get(j), 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(each ->
                        new Overlap((int) (each.getKey() >>> 32), each.getKey().intValue(), each.getValue()))
                .toList();
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
