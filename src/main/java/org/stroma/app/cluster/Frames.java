package org.stroma.app.cluster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Several things as the bytes of one.
public final class Frames {

    private Frames() {}

    public static byte[] of(byte[]... parts) {
        int size = 0;
        for (byte[] part : parts) {
            size += Integer.BYTES + part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            all.putInt(part.length).put(part);
        }
        return all.array();
    }

    public static List<byte[]> parts(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            byte[] part = new byte[left.getInt()];
            left.get(part);
            parts.add(part);
        }
        return parts;
    }
}
