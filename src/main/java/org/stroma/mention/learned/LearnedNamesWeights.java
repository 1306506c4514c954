package org.stroma.mention.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/// What the models of several kinds of names know of a feature, in one table: a feature is looked up once for all. A
/// feature is known by a hash of 64 bits, so that no words are kept; that two of a million features share one is as
/// good
/// as impossible.
final class LearnedNamesWeights {

    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long TIMES = 0x100000001B3L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int kinds;

    /// Open addressing; 0 is an empty place.
    private final long[] keys;

    /// Where the row of a place begins, and behind it that of the next: all rows stand one behind another.
    private final int[] rows;

    private final int[] ends;
    private final byte[] places;
    private final float[] weights;
    private final int mask;

    LearnedNamesWeights(List<AbstractModel> models) {
        this.kinds = models.size();
        Map<String, Integer> sizes = new HashMap<>();
        models.forEach(model -> features(model)
                .forEach((feature, row) -> sizes.merge(feature, row.getOutcomes().length, Integer::sum)));
        this.mask = Math.max(16, Integer.highestOneBit(sizes.size()) << 2) - 1;
        this.keys = new long[mask + 1];
        this.rows = new int[mask + 1];
        this.ends = new int[mask + 1];
        int used = 0;
        for (Map.Entry<String, Integer> feature : sizes.entrySet()) {
            long key = hash(feature.getKey());
            int place = placeOf(key);
            if (keys[place] != 0) {
                throw new IllegalArgumentException("two features share a hash: " + feature.getKey());
            }
            keys[place] = key;
            rows[place] = used;
            ends[place] = used;
            used += feature.getValue();
        }
        this.places = new byte[used];
        this.weights = new float[used];
        for (int kind = 0; kind < kinds; kind++) {
            add(kind, models.get(kind));
        }
    }

    private void add(int kind, AbstractModel model) {
        int[] outcomes = new int[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = LearnedNamesOutcome.of(model.getOutcome(i)).ordinal();
        }
        features(model).forEach((feature, row) -> {
            int place = placeOf(hash(feature));
            for (int i = 0; i < row.getOutcomes().length; i++) {
                int at = ends[place]++;
                places[at] = (byte) (kind * LearnedNamesOutcome.COUNT + outcomes[row.getOutcomes()[i]]);
                weights[at] = (float) row.getParameters()[i];
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /// Never 0.
    private static long hash(String feature) {
        long hash = FIRST;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * TIMES;
        }
        hash = (hash ^ hash >>> 32) * MIX;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    private int placeOf(long key) {
        int place = (int) key & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    int kinds() {
        return kinds;
    }

    /// The scores of each kind's outcomes.
    float[] score(List<String> features) {
        float[] scores = new float[kinds * LearnedNamesOutcome.COUNT];
        long[] wanted = new long[features.size()];
        long touched = 0;
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = hash(features.get(i));
            // So that the processor fetches all places at once.
            touched |= keys[(int) wanted[i] & mask];
        }
        for (int i = 0; i < wanted.length && touched != 0; i++) {
            int place = placeOf(wanted[i]);
            if (keys[place] != 0) {
                for (int at = rows[place]; at < ends[place]; at++) {
                    scores[places[at]] += weights[at];
                }
            }
        }
        return scores;
    }
}
