package org.stroma.language.features;

/// Hashes of features. Two features with one hash share their weights; among four thousand million values that is too
/// rare to be seen in a score (feature hashing, Weinberger and others, ICML 2009).
public final class Hash {

    private static final long A = 0x9E3779B97F4A7C15L;
    private static final long B = 0xC2B2AE3D27D4EB4FL;
    private static final long C = 0x165667B19E3779F9L;

    private Hash() {}

    public static int of(CharSequence text, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 0x100000001B3L + text.charAt(i) + 1;
        }
        return mixed(hash);
    }

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    public static int of(int template, int a) {
        return mixed(template * A + a * B);
    }

    public static int of(int template, int a, int b) {
        return mixed((template * A + a) * B + b * C);
    }

    public static int of(int template, int a, int b, int c) {
        return mixed(((template * A + a) * B + b) * C + c * A);
    }

    /// Never 0, which stands for no feature.
    private static int mixed(long hash) {
        long mixed = (hash ^ hash >>> 31) * A;
        mixed = (mixed ^ mixed >>> 29) * B;
        int value = (int) (mixed >>> 32);
        return value == 0 ? 1 : value;
    }
}
