package org.stroma.mention.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays in a stream: their length, then their elements, the highest byte first.
final class Blocks {

    private static final int CHUNK = 1 << 14;

    private Blocks() {}

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int from = 0; from < numbers.length; from += CHUNK) {
            int count = Math.min(CHUNK, numbers.length - from);
            ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES * count);
            chunk.asIntBuffer().put(numbers, from, count);
            out.write(chunk.array());
        }
    }

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[length(in)];
        for (int from = 0; from < numbers.length; from += CHUNK) {
            int count = Math.min(CHUNK, numbers.length - from);
            byte[] chunk = new byte[Integer.BYTES * count];
            in.readFully(chunk);
            ByteBuffer.wrap(chunk).asIntBuffer().get(numbers, from, count);
        }
        return numbers;
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return bytes;
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a block of negative length");
        }
        return length;
    }
}
