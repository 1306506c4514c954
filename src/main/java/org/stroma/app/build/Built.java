package org.stroma.app.build;

/// What a build came to.
///
/// @param version of the store
/// @param changed false if the store held just that before
public record Built(String version, int documents, int claims, int evidence, boolean changed) {

    @Override
    public String toString() {
        return (changed ? "built " : "unchanged: ") + count(documents, "document") + ", " + count(claims, "claim")
                + ", " + count(evidence, "piece") + " of evidence, version " + version;
    }

    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
