package org.stroma.language.features;

/// Fills an array with the hashes of features. Each kind of feature has a number, its template, so that features of two
/// kinds with the same values differ.
public abstract class FeatureTemplates {

    private int[] into = {};
    private int size;

    /// Begins again, with the array that is filled from now on.
    protected final void begin(int[] features) {
        into = features;
        size = 0;
    }

    /// How many features were put since it began.
    protected final int size() {
        return size;
    }

    protected final void put(int template, int a) {
        into[size++] = Hash.of(template, a);
    }

    protected final void put(int template, int a, int b) {
        into[size++] = Hash.of(template, a, b);
    }

    protected final void put(int template, int a, int b, int c) {
        into[size++] = Hash.of(template, a, b, c);
    }
}
