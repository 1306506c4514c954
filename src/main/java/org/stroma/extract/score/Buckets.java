package org.stroma.extract.score;

/// Turns numbers into features, by a few ranges.
final class Buckets {

    private Buckets() {}

    /// The least number of the range: of 0, 3 and 7 with the ends 1, 2 and 5 these are 0, 2 and 5.
    static int of(int number, int... ends) {
        int least = 0;
        for (int end : ends) {
            if (number >= end) {
                least = end;
            }
        }
        return least;
    }
}
