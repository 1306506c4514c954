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
    /// Who asks for the line after the last one will ask for more.
    private static final int ROW = 1 << 14;

    private final FileChannel file;
    private final Overlay overlay;
    /// Some of the file, and where it begins there.
    private byte[] bytes = {};
    private long start;
    /// Where the line after the last one begins.
    private long next = -1;

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
        boolean inside = at >= start && at - start < bytes.length;
        int from = inside ? (int) (at - start) : 0;
        if (!inside) {
            load(at, new byte[0], at == next ? ROW : CHUNK);
        }
        for (int to = from; to < bytes.length; to++) {
            if (bytes[to] == '\n') {
                return line(from, to + 1);
            }
            if (to == bytes.length - 1) {
                byte[] begun = Arrays.copyOfRange(bytes, from, bytes.length);
                load(at, begun, Math.max(CHUNK, begun.length));
                to -= from;
                from = 0;
            }
        }
        return line(from, bytes.length);
    }

    private byte[] line(int from, int to) {
        next = start + to;
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// Reads on after what is there from a place on.
    private void load(long at, byte[] begun, int more) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(begun.length + more).put(begun);
        int got = 1;
        while (got > 0) {
            got = file.read(read, at + read.position());
        }
        start = at;
        bytes = Arrays.copyOf(read.array(), read.position());
    }

    /// 0 if the line begins so.
    private static int order(byte[] line, byte[] start) {
        return Arrays.compareUnsigned(line, 0, Math.min(line.length, start.length), start, 0, start.length);
    }
}
