package org.stroma.graph.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// Finds lines of a version's graph by how they begin, without reading the others (binary search).
final class LineSearch implements AutoCloseable {

    private static final int CHUNK = 1 << 10;

    private final FileChannel file;
    private final Overlay overlay;

    /// @param version its folder
    LineSearch(Path version) throws IOException {
        overlay = Overlay.read(version);
        file = FileChannel.open(version.resolve(GraphFile.NAME), StandardOpenOption.READ);
    }

    /// Those that begin so, in order.
    List<byte[]> beginning(String start) throws IOException {
        byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
        TreeSet<byte[]> found = new TreeSet<>(Arrays::compareUnsigned);
        long at = notAfter(bytes);
        for (byte[] line = lineAt(at); line.length > 0 && order(line, bytes) <= 0; line = lineAt(at)) {
            at += line.length;
            if (order(line, bytes) == 0) {
                found.add(line);
            }
        }
        beginning(bytes, overlay.gone()).forEach(found::remove);
        found.addAll(beginning(bytes, overlay.added()));
        return List.copyOf(found);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static List<byte[]> beginning(byte[] start, List<byte[]> sorted) {
        int place = Collections.binarySearch(sorted, start, Arrays::compareUnsigned);
        List<byte[]> found = new ArrayList<>();
        for (int i = place < 0 ? -place - 1 : place; i < sorted.size() && order(sorted.get(i), start) == 0; i++) {
            found.add(sorted.get(i));
        }
        return found;
    }

    /// The beginning of a line, before which all lines are before those that begin so, and not far from these.
    private long notAfter(byte[] start) throws IOException {
        long low = 0;
        long high = file.size();
        while (low < high) {
            long middle = low + (high - low) / 2;
            long next = middle + lineAt(middle).length;
            byte[] line = next < high ? lineAt(next) : new byte[0];
            if (line.length == 0 || order(line, start) >= 0) {
                high = middle;
            } else {
                low = next + line.length;
            }
        }
        return low;
    }

    /// From a place to the end of the line that it is in; empty at the end of the file.
    private byte[] lineAt(long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        int looked = 0;
        while (true) {
            int read = file.read(bytes, at + bytes.position());
            byte[] all = bytes.array();
            for (int i = looked; i < bytes.position(); i++) {
                if (all[i] == '\n') {
                    return Arrays.copyOf(all, i + 1);
                }
            }
            looked = bytes.position();
            if (read < 0) {
                return Arrays.copyOf(all, looked);
            }
            if (!bytes.hasRemaining()) {
                bytes = ByteBuffer.allocate(2 * all.length).put(all);
            }
        }
    }

    /// 0 if the line begins so.
    private static int order(byte[] line, byte[] start) {
        return Arrays.compareUnsigned(line, 0, Math.min(line.length, start.length), start, 0, start.length);
    }
}
