package org.stroma.graph.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Some of the sorted lines of a file that lie one after the other, and all other lines that belong between them.
///
/// @param from where the first begins in the file
/// @param to where the last ends
/// @param first the line that it begins with; empty for that of the file's beginning
/// @param next the line that the next one begins with; empty if there is none
record Stretch(long from, long to, byte[] first, byte[] next) {

    private static final byte[] NONE = {};

    /// The whole of any file.
    static final Stretch ALL = new Stretch(0, Long.MAX_VALUE, NONE, NONE);

    /// All of a file in at most so many of about the same length.
    static List<Stretch> of(Path file, int number) throws IOException {
        long size = Files.size(file);
        List<Stretch> stretches = new ArrayList<>();
        Stretch rest = ALL;
        for (int i = 1; i < number; i++) {
            long near = size / number * i;
            try (LineFile lines = new LineFile(file, near, Long.MAX_VALUE)) {
                // The line that lies there belongs to the stretch before.
                long at = near + lines.next().length;
                byte[] next = lines.next();
                if (at > rest.from && next.length > 0) {
                    stretches.add(new Stretch(rest.from, at, rest.first, next));
                    rest = new Stretch(at, Long.MAX_VALUE, next, NONE);
                }
            }
        }
        stretches.add(rest);
        return stretches;
    }

    /// Those of sorted lines that belong here.
    List<byte[]> of(List<byte[]> sorted) {
        return sorted.subList(place(sorted, first, 0), place(sorted, next, sorted.size()));
    }

    private static int place(List<byte[]> sorted, byte[] line, int otherwise) {
        int found = line.length == 0 ? otherwise : Collections.binarySearch(sorted, line, Arrays::compareUnsigned);
        return found < 0 ? -found - 1 : found;
    }
}
