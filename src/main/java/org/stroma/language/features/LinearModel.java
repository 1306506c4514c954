package org.stroma.language.features;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A trained linear model as it is shipped: few weights for each feature, in one byte each. A weight is stored as a
/// sign and one of 127 steps on a logarithmic scale, and read as a whole number, so that every machine adds up the
/// same.
public final class LinearModel implements ScoringModel {

    static final int STEPS = 127;

    /// The bits of a code that tell its step; the other tells the sign.
    private static final int SIZE = 0x7F;

    /// Knows no class and no feature.
    public static final LinearModel NONE =
            new LinearModel(List.of(), new int[0], new int[0], new byte[0], new int[256]);

    /// What a weight of one in training is worth in a score.
    private static final double UNIT = 1024;

    private final List<String> classes;

    /// Open addressing: feature and where its row begins, side by side; feature 0 is an empty place.
    private final int[] places;

    private final int mask;

    /// Rows: how many weights, then class and code of each.
    private final byte[] rows;

    private final int[] worth;

    private LinearModel(List<String> classes, int[] features, int[] starts, byte[] rows, int[] worth) {
        this.classes = List.copyOf(classes);
        this.rows = rows;
        this.worth = worth;
        this.mask = Math.max(16, Integer.highestOneBit(features.length * 2 - 1) << 1) - 1;
        this.places = new int[(mask + 1) * 2];
        for (int i = 0; i < features.length; i++) {
            int place = placeOf(features[i]);
            places[place] = features[i];
            places[place + 1] = starts[i];
        }
    }

    /// What the classes are called, in the order of the scores.
    public List<String> classes() {
        return classes;
    }

    private int placeOf(int feature) {
        int place = feature & mask;
        while (places[place << 1] != 0 && places[place << 1] != feature) {
            place = place + 1 & mask;
        }
        return place << 1;
    }

    /// What is looked up lies anywhere in tables larger than a processor's cache. So each table is first only touched,
    /// without a branch to be mispredicted: then the processor waits for many places at once.
    @Override
    public void score(int[] features, int count, int[] scores) {
        int[] starts = new int[count];
        int known = touchPlaces(features, count) ? starts(features, count, starts) : 0;
        if (known == 0 || !touchRows(starts, known)) {
            return;
        }
        for (int i = 0; i < known; i++) {
            int at = starts[i];
            int end = at + 1 + (rows[at] & 0xFF) * 2;
            for (at++; at < end; at += 2) {
                scores[rows[at] & 0xFF] += worth[rows[at + 1] & 0xFF];
            }
        }
    }

    /// @return whether any feature may be known
    private boolean touchPlaces(int[] features, int count) {
        int touched = 0;
        for (int f = 0; f < count; f++) {
            touched |= places[(features[f] & mask) << 1];
        }
        return touched != 0;
    }

    /// @return whether any row has weights
    private boolean touchRows(int[] starts, int known) {
        int touched = 0;
        for (int i = 0; i < known; i++) {
            touched |= rows[starts[i]];
        }
        return touched != 0;
    }

    /// Where the rows of those features begin that have one.
    ///
    /// @return how many have
    private int starts(int[] features, int count, int[] starts) {
        int known = 0;
        for (int f = 0; f < count; f++) {
            int place = placeOf(features[f]);
            starts[known] = places[place + 1];
            known += places[place] == 0 ? 0 : 1;
        }
        return known;
    }

    /// One feature's weights before they are made small: classes and averaged weights side by side.
    ///
    /// @param feature its hash
    public record Row(int feature, int[] classes, float[] weights) {}

    /// Writes a model: rows in the order of their features, weights below `least` left out.
    ///
    /// @param classes at most 255 names
    /// @throws IllegalArgumentException where there are more classes, or rows out of order
    public static void write(DataOutputStream out, List<String> classes, Iterable<Row> rows, double least)
            throws IOException {
        write(out, classes, rows, least, 0);
    }

    /// The same, smaller.
    ///
    /// @param leftOut how many of the smallest steps that a weight can be are left out besides
    public static void write(DataOutputStream out, List<String> classes, Iterable<Row> rows, double least, int leftOut)
            throws IOException {
        if (classes.size() > 255) {
            throw new IllegalArgumentException("more than 255 classes: " + classes.size());
        }
        out.writeInt(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        Scale scale = Scale.over(rows, least);
        out.writeDouble(scale.least());
        out.writeDouble(scale.most());
        long before = 0;
        for (Row row : rows) {
            byte[] packed = scale.pack(row, leftOut);
            if (packed.length > 0) {
                long feature = Integer.toUnsignedLong(row.feature());
                if (feature <= before) {
                    throw new IllegalArgumentException("features out of order: " + feature);
                }
                writeGap(out, feature - before);
                out.writeByte(packed.length / 2);
                out.write(packed);
                before = feature;
            }
        }
        writeGap(out, 0);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException where the bytes end too early
    public static LinearModel read(DataInputStream in) throws IOException {
        List<String> classes = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            classes.add(in.readUTF());
        }
        Scale scale = new Scale(in.readDouble(), in.readDouble());
        // A row stays where it stands: nothing is copied but the numbers of features.
        Packed rows = new Packed(in.readAllBytes());
        int[] features = new int[1 << 16];
        int[] starts = new int[1 << 16];
        int count = 0;
        long feature = 0;
        for (long gap = rows.gap(); gap > 0; gap = rows.gap()) {
            if (count == features.length) {
                features = java.util.Arrays.copyOf(features, count * 2);
                starts = java.util.Arrays.copyOf(starts, count * 2);
            }
            feature += gap;
            features[count] = (int) feature;
            starts[count++] = rows.at;
            rows.passRow();
        }
        return new LinearModel(
                classes,
                java.util.Arrays.copyOf(features, count),
                java.util.Arrays.copyOf(starts, count),
                rows.bytes,
                scale.worth(UNIT));
    }

    /// Seven bits a byte, the lowest first; the last byte has its top bit clear.
    private static void writeGap(DataOutputStream out, long gap) throws IOException {
        long left = gap;
        while (left > 0x7F) {
            out.writeByte((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    /// The rows of a model, one after the other.
    private static final class Packed {

        private final byte[] bytes;
        private int at;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }

        long gap() throws IOException {
            long gap = 0;
            int shift = 0;
            int part = next();
            while ((part & 0x80) != 0) {
                gap |= (long) (part & 0x7F) << shift;
                shift += 7;
                part = next();
            }
            return gap | (long) part << shift;
        }

        void passRow() throws IOException {
            int weights = next();
            at += weights * 2;
        }

        private int next() throws IOException {
            if (at >= bytes.length) {
                throw new EOFException("a model that ends too early");
            }
            return bytes[at++] & 0xFF;
        }
    }

    /// Steps between the least and the most that a weight can be, each a fixed share larger than the one before. Even
    /// steps would lose nearly all weights to the few large ones.
    private record Scale(double least, double most) {

        static Scale over(Iterable<Row> rows, double least) {
            double most = least * 2;
            for (Row row : rows) {
                for (float weight : row.weights()) {
                    most = Math.max(most, Math.abs(weight));
                }
            }
            return new Scale(least, most);
        }

        byte[] pack(Row row, int leftOut) {
            byte[] packed = new byte[row.classes().length * 2];
            int size = 0;
            for (int i = 0; i < row.classes().length; i++) {
                byte code = Math.abs(row.weights()[i]) < least ? 0 : code(row.weights()[i]);
                if (Math.abs(row.weights()[i]) >= least && (code & SIZE) >= leftOut) {
                    packed[size++] = (byte) row.classes()[i];
                    packed[size++] = code;
                }
            }
            return java.util.Arrays.copyOf(packed, size);
        }

        private byte code(double weight) {
            double share = StrictMath.log(Math.abs(weight) / least) / StrictMath.log(most / least);
            int step = (int) Math.rint(share * (STEPS - 1));
            return (byte) (weight < 0 ? step + 128 : step);
        }

        int[] worth(double unit) {
            int[] worth = new int[256];
            for (int step = 0; step < STEPS; step++) {
                double weight = least * StrictMath.pow(most / least, (double) step / (STEPS - 1));
                worth[step] = (int) Math.rint(weight * unit);
                worth[step + 128] = -worth[step];
            }
            return worth;
        }
    }
}
