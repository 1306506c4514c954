package org.stroma.learn.syntax;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.stroma.language.features.LinearModel;
import org.stroma.language.features.ScoringModel;

/// An averaged perceptron over hashed features (Collins, EMNLP 2002) with few weights for each feature. Whole numbers
/// only, so that training gives the same weights everywhere.
final class Perceptron implements ScoringModel, Iterable<LinearModel.Row> {

    /// A row is its capacity, its size, then class, weight and what averaging takes off, for each class.
    private static final int HEAD = 2;

    private static final int ENTRY = 3;

    private int[] features = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int count;
    private int[] pool = new int[1 << 20];
    private int used;

    /// Steps so far; the trainer tells them, one for each sentence.
    private int steps = 1;

    void step() {
        steps++;
    }

    @Override
    public void score(int[] wanted, int many, int[] scores) {
        for (int f = 0; f < many; f++) {
            int place = placeOf(wanted[f]);
            if (features[place] != 0) {
                int row = rows[place];
                int end = row + HEAD + pool[row + 1] * ENTRY;
                for (int at = row + HEAD; at < end; at += ENTRY) {
                    scores[pool[at]] += pool[at + 1];
                }
            }
        }
    }

    /// Moves the weights of all features given towards one class and away from another.
    void learn(int[] wanted, int many, int right, int wrong) {
        for (int f = 0; f < many; f++) {
            add(wanted[f], right, 1, steps);
            add(wanted[f], wrong, -1, -steps);
        }
    }

    private void add(int feature, int name, int change, int correction) {
        int place = placeOf(feature);
        if (features[place] == 0) {
            place = grown(place, feature);
            features[place] = feature;
            rows[place] = newRow(2);
            count++;
        }
        int row = rows[place];
        int end = row + HEAD + pool[row + 1] * ENTRY;
        int at = row + HEAD;
        while (at < end && pool[at] != name) {
            at += ENTRY;
        }
        if (at == end) {
            at = newEntry(place, name);
        }
        pool[at + 1] += change;
        pool[at + 2] += correction;
    }

    private int newEntry(int place, int name) {
        int row = rows[place];
        if (pool[row + 1] == pool[row]) {
            int larger = newRow(pool[row] * 2);
            System.arraycopy(pool, row + 1, pool, larger + 1, 1 + pool[row] * ENTRY);
            row = larger;
            rows[place] = row;
        }
        int at = row + HEAD + pool[row + 1] * ENTRY;
        pool[row + 1]++;
        pool[at] = name;
        return at;
    }

    private int newRow(int capacity) {
        int size = HEAD + capacity * ENTRY;
        if (used + size > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length + pool.length / 2, used + size));
        }
        int row = used;
        pool[row] = capacity;
        pool[row + 1] = 0;
        Arrays.fill(pool, row + HEAD, row + size, 0);
        used += size;
        return row;
    }

    private int placeOf(int feature) {
        int mask = features.length - 1;
        int place = feature & mask;
        while (features[place] != 0 && features[place] != feature) {
            place = place + 1 & mask;
        }
        return place;
    }

    private int grown(int place, int feature) {
        if (count * 2 < features.length) {
            return place;
        }
        int[] olds = features;
        int[] oldRows = rows;
        features = new int[olds.length * 2];
        rows = new int[olds.length * 2];
        for (int i = 0; i < olds.length; i++) {
            if (olds[i] != 0) {
                int moved = placeOf(olds[i]);
                features[moved] = olds[i];
                rows[moved] = oldRows[i];
            }
        }
        return placeOf(feature);
    }

    /// The mean of what two learners learnt, as if from one.
    Perceptron plus(Perceptron other) {
        Perceptron sum = new Perceptron();
        sum.steps = steps + other.steps;
        sum.take(this);
        sum.take(other);
        return sum;
    }

    private void take(Perceptron other) {
        for (int place = 0; place < other.features.length; place++) {
            if (other.features[place] != 0) {
                int row = other.rows[place];
                int end = row + HEAD + other.pool[row + 1] * ENTRY;
                for (int at = row + HEAD; at < end; at += ENTRY) {
                    add(other.features[place], other.pool[at], other.pool[at + 1], other.pool[at + 2]);
                }
            }
        }
    }

    /// The averaged weights, by feature as an unsigned number.
    @Override
    public Iterator<LinearModel.Row> iterator() {
        long[] order = new long[count];
        int size = 0;
        for (int place = 0; place < features.length; place++) {
            if (features[place] != 0) {
                order[size++] = Integer.toUnsignedLong(features[place]) << 31 | place;
            }
        }
        Arrays.sort(order);
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < order.length;
            }

            @Override
            public LinearModel.Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return row((int) (order[next++] & Integer.MAX_VALUE));
            }
        };
    }

    private LinearModel.Row row(int place) {
        int row = rows[place];
        int size = pool[row + 1];
        int[] names = new int[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            int at = row + HEAD + i * ENTRY;
            names[i] = pool[at];
            weights[i] = pool[at + 1] - (float) pool[at + 2] / steps;
        }
        return new LinearModel.Row(features[place], names, weights);
    }
}
