package org.stroma.graph.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Names that stand in lines of bytes, numbered from 0 in the order in which they came. Millions of lines are told
/// apart
/// by a few names without making a string of each.
public final class ByteNames {

    private static final int FIRST = 256;
    private static final int NONE = -1;

    private final List<byte[]> names = new ArrayList<>();
    /// Open addressing: a name's number at its hash or after it; never more than half full.
    private int[] slots = empty(FIRST);

    public static ByteNames of(Collection<String> names) {
        ByteNames all = new ByteNames();
        names.forEach(all::add);
        return all;
    }

    /// How many there are.
    public int size() {
        return names.size();
    }

    /// @param number as {@link #add} gave it
    public String name(int number) {
        return new String(names.get(number), StandardCharsets.UTF_8);
    }

    /// The number of a name, which is a new one if it was not there.
    public int add(byte[] line, int from, int to) {
        int slot = slot(line, from, to);
        if (slots[slot] == NONE) {
            names.add(Arrays.copyOfRange(line, from, to));
            slots[slot] = names.size() - 1;
            if (names.size() * 2 > slots.length) {
                grow();
            }
            return names.size() - 1;
        }
        return slots[slot];
    }

    private void add(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        add(bytes, 0, bytes.length);
    }

    public boolean contains(byte[] line, int from, int to) {
        return slots[slot(line, from, to)] != NONE;
    }

    private int slot(byte[] line, int from, int to) {
        int hash = 1;
        // Backwards: IRIs begin alike and end differently.
        for (int at = to - 1; at >= from; at--) {
            hash = 31 * hash + line[at];
        }
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != NONE
                && !Arrays.equals(line, from, to, names.get(slots[slot]), 0, names.get(slots[slot]).length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = empty(slots.length * 2);
        for (int number = 0; number < names.size(); number++) {
            byte[] name = names.get(number);
            slots[slot(name, 0, name.length)] = number;
        }
    }

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
