package org.stroma.graph.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What makes one file of sorted lines into another.
///
/// @param gone lines that only the first has
/// @param added lines that only the second has
public record LineChanges(List<byte[]> gone, List<byte[]> added) {

    /// Of every so many lines one may differ; beyond that, starting anew is faster than changing.
    private static final int SHARE = 8;

    /// Empty if so much differs that one is hardly the other changed.
    public static Optional<LineChanges> between(Path before, Path after) {
        LineChanges difference = new LineChanges(new ArrayList<>(), new ArrayList<>());
        try (LineFile one = new LineFile(before);
                LineFile other = new LineFile(after)) {
            long same = difference.walk(one, other);
            return difference.size() <= same / SHARE ? Optional.of(difference) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException("cannot compare " + before + " with " + after + ": " + e.getMessage(), e);
        }
    }

    int size() {
        return gone.size() + added.size();
    }

    /// Gives the number of lines that both have.
    private long walk(LineFile before, LineFile after) throws IOException {
        long same = 0;
        byte[] one = before.next();
        byte[] other = after.next();
        while (one.length > 0 || other.length > 0) {
            int order = order(one, other);
            if (order < 0) {
                gone.add(one);
            } else if (order > 0) {
                added.add(other);
            } else {
                same++;
            }
            one = order <= 0 ? before.next() : one;
            other = order >= 0 ? after.next() : other;
        }
        return same;
    }

    /// The end of a file comes after all lines.
    private static int order(byte[] one, byte[] other) {
        if (one.length == 0 || other.length == 0) {
            return Integer.compare(other.length, one.length);
        }
        return Arrays.compareUnsigned(one, other);
    }
}
