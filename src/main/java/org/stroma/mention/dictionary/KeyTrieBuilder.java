package org.stroma.mention.dictionary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Lays out a [KeyTrie]. The same keys give the same bytes.
final class KeyTrieBuilder {

    /// A node with several children is tried in so many gaps; then it goes behind all others.
    private static final int MOST_TRIALS = 48;

    private static final int FREE = -1;

    private final List<byte[]> keys;
    private int[] base = new int[1 << 12];
    private int[] check = new int[1 << 12];
    private byte[] tail = new byte[1 << 12];
    private int tailLength;
    private final BitSet taken = new BitSet();
    private int last = KeyTrie.CODE_COUNT;
    private int firstGap = 1;
    private int firstWideGap = 1;

    private KeyTrieBuilder(List<byte[]> keys) {
        this.keys = keys;
        Arrays.fill(check, FREE);
    }

    /// @param keys in the order of their bytes, each once
    static KeyTrie of(List<byte[]> keys) {
        KeyTrieBuilder builder = new KeyTrieBuilder(keys);
        builder.taken.set(KeyTrie.ROOT);
        if (!keys.isEmpty()) {
            builder.addChildren(KeyTrie.ROOT, 0, keys.size(), 0);
        }
        int size = builder.last + KeyTrie.CODE_COUNT;
        builder.reserve(size);
        return KeyTrie.of(builder.base, builder.check, Arrays.copyOf(builder.tail, builder.tailLength), size);
    }

    /// Lays out the keys of a range, which share their first bytes.
    private void addChildren(int node, int from, int to, int depth) {
        int most = Math.min(to - from, KeyTrie.CODE_COUNT);
        int[] codes = new int[most];
        int[] starts = new int[most + 1];
        int count = 0;
        for (int i = from; i < to; i++) {
            int code = codeAt(i, depth);
            if (count == 0 || codes[count - 1] != code) {
                codes[count] = code;
                starts[count++] = i;
            }
        }
        starts[count] = to;
        int at = place(node, codes, count);
        base[node] = at;
        for (int c = 0; c < count; c++) {
            addChild(at + codes[c], starts[c], starts[c + 1], depth + 1);
        }
    }

    private void addChild(int child, int from, int to, int depth) {
        if (to - from == 1) {
            base[child] = ~tailLength;
            addTail(from, depth);
        } else {
            addChildren(child, from, to, depth);
        }
    }

    private int codeAt(int key, int depth) {
        byte[] bytes = keys.get(key);
        return depth == bytes.length ? KeyTrie.END : KeyTrie.code(bytes[depth]);
    }

    private void addTail(int key, int depth) {
        byte[] bytes = keys.get(key);
        for (int i = depth; i < bytes.length; i++) {
            addTail(KeyTrie.code(bytes[i]));
        }
        addTail(KeyTrie.END);
        for (int shift = 24; shift >= 0; shift -= 8) {
            addTail(key >>> shift);
        }
    }

    private void addTail(int b) {
        if (tailLength == tail.length) {
            tail = Arrays.copyOf(tail, 2 * tailLength);
        }
        tail[tailLength++] = (byte) b;
    }

    /// Finds room for the children of a node, and takes it.
    private int place(int node, int[] codes, int count) {
        int at = count == 1 ? gap(codes[0]) : wideGap(codes, count);
        reserve(at + KeyTrie.CODE_COUNT);
        for (int c = 0; c < count; c++) {
            taken.set(at + codes[c]);
            check[at + codes[c]] = node;
        }
        last = Math.max(last, at + codes[count - 1]);
        return at;
    }

    private int gap(int code) {
        firstGap = taken.nextClearBit(firstGap);
        int place = taken.nextClearBit(Math.max(firstGap, code));
        return place - code;
    }

    private int wideGap(int[] codes, int count) {
        firstWideGap = taken.nextClearBit(firstWideGap);
        int place = Math.max(firstWideGap, codes[0]);
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            place = taken.nextClearBit(place);
            if (fits(place - codes[0], codes, count)) {
                return place - codes[0];
            }
            place++;
        }
        firstWideGap = Math.max(firstWideGap, place - KeyTrie.CODE_COUNT);
        return Math.max(last + 1 - codes[0], 0);
    }

    private boolean fits(int at, int[] codes, int count) {
        for (int c = 1; c < count; c++) {
            if (taken.get(at + codes[c])) {
                return false;
            }
        }
        return true;
    }

    private void reserve(int size) {
        if (size > check.length) {
            int before = check.length;
            int after = Math.max(size, 2 * before);
            base = Arrays.copyOf(base, after);
            check = Arrays.copyOf(check, after);
            Arrays.fill(check, before, after, FREE);
        }
    }
}
