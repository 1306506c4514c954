package org.stroma.mention.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A set of keys as a double-array trie (Aoe 1989): the child of node `s` by byte code `c` is `t = base[s] + c`, if
/// `check[t] = s`. What is left of a key where it parts from all others stands in one long tail. A place in it is a
/// plain number, so that a walk costs nothing but two look-ups for each letter.
final class KeyTrie {

    /// A place that no key leads through.
    static final int NOWHERE = Integer.MIN_VALUE;

    static final int ROOT = 0;

    /// Codes are small and dense: one for the end of a key, then those of `NameKey`'s bytes.
    private static final byte[] CODES = codes();

    static final int END = 0;
    static final int CODE_COUNT = 1 + 1 + 10 + 26 + 128;

    /// Base and check of each node side by side: a step then touches one line of the processor's cache.
    private final int[] nodes;

    private final byte[] tail;

    private KeyTrie(int[] nodes, byte[] tail) {
        this.nodes = nodes;
        this.tail = tail;
    }

    static KeyTrie of(int[] base, int[] check, byte[] tail, int size) {
        int[] nodes = new int[2 * size];
        for (int i = 0; i < size; i++) {
            nodes[2 * i] = base[i];
            nodes[2 * i + 1] = check[i];
        }
        return new KeyTrie(nodes, tail);
    }

    private static byte[] codes() {
        byte[] codes = new byte[256];
        byte next = 1;
        codes['+'] = next++;
        for (char c = '0'; c <= '9'; c++) {
            codes[c] = next++;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            codes[c] = next++;
        }
        for (int c = 128; c < 256; c++) {
            codes[c] = next++;
        }
        return codes;
    }

    /// @throws IllegalArgumentException if no key holds such a byte
    static int code(byte b) {
        int code = CODES[b & 0xFF] & 0xFF;
        if (code == END) {
            throw new IllegalArgumentException("a key cannot hold byte " + b);
        }
        return code;
    }

    /// One letter on.
    ///
    /// @param place [#ROOT] or what an earlier step gave, but not [#NOWHERE]
    int step(int place, byte letter) {
        int code = CODES[letter & 0xFF] & 0xFF;
        if (place < 0) {
            return (tail[~place] & 0xFF) == code ? place - 1 : NOWHERE;
        }
        int child = 2 * (nodes[2 * place] + code);
        if (nodes[child + 1] != place) {
            return NOWHERE;
        }
        return nodes[child] < 0 ? nodes[child] : child >> 1;
    }

    /// The number of the key that ends at a place, in the order of keys; negative if none does.
    int keyAt(int place) {
        if (place < 0) {
            return tail[~place] == END ? number(~place + 1) : -1;
        }
        int end = 2 * (nodes[2 * place] + END);
        return nodes[end + 1] == place ? number(~nodes[end] + 1) : -1;
    }

    /// The number of a key; negative if it is none of the set.
    int find(byte[] key) {
        int place = ROOT;
        for (int i = 0; i < key.length && place != NOWHERE; i++) {
            place = step(place, key[i]);
        }
        return place == NOWHERE ? -1 : keyAt(place);
    }

    private int number(int at) {
        return (tail[at] & 0xFF) << 24 | (tail[at + 1] & 0xFF) << 16 | (tail[at + 2] & 0xFF) << 8 | tail[at + 3] & 0xFF;
    }

    long byteCount() {
        return 4L * nodes.length + tail.length;
    }

    void write(DataOutputStream out) throws IOException {
        Blocks.write(nodes, out);
        Blocks.write(tail, out);
    }

    static KeyTrie read(DataInputStream in) throws IOException {
        return new KeyTrie(Blocks.ints(in), Blocks.bytes(in));
    }
}
