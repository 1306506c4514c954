package org.stroma.mention.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// All names of a terminology by their keys: a trie for the keys, and a few arrays for what stands behind each. A name
/// takes some forty bytes.
final class NameTable {

    static final int CHOSEN = 1;
    static final int PREFERRED = 2;

    private final KeyTrie trie;
    /// Where the names of each key begin, and where the last one's end.
    private final int[] starts;

    private final int[] entries;
    private final byte[] marks;
    /// Where the words of each name begin, and where the last one's end.
    private final int[] wordStarts;

    private final byte[] words;
    private final List<Concept> concepts;
    private final int[] nameCounts;

    NameTable(
            KeyTrie trie,
            int[] starts,
            int[] entries,
            byte[] marks,
            int[] wordStarts,
            byte[] words,
            Terminology terminology) {
        this.trie = trie;
        this.starts = starts;
        this.entries = entries;
        this.marks = marks;
        this.wordStarts = wordStarts;
        this.words = words;
        this.concepts = terminology.entries().stream().map(Entry::concept).toList();
        this.nameCounts = terminology.entries().stream()
                .mapToInt(entry -> entry.names().size() + 1)
                .toArray();
    }

    KeyTrie trie() {
        return trie;
    }

    int size() {
        return entries.length;
    }

    /// The names with a key, in the order of the terminology.
    List<ListedName> at(byte[] key) {
        int number = trie.find(key);
        return number < 0 ? List.of() : at(number);
    }

    private List<ListedName> at(int key) {
        List<ListedName> names = new ArrayList<>(starts[key + 1] - starts[key]);
        for (int i = starts[key]; i < starts[key + 1]; i++) {
            int entry = entries[i];
            names.add(new ListedName(
                    new String(words, wordStarts[i], wordStarts[i + 1] - wordStarts[i], StandardCharsets.UTF_8),
                    concepts.get(entry),
                    entry,
                    nameCounts[entry],
                    (marks[i] & CHOSEN) != 0,
                    (marks[i] & PREFERRED) != 0));
        }
        return names;
    }

    long byteCount() {
        return trie.byteCount()
                + 4L * (starts.length + entries.length + wordStarts.length)
                + marks.length
                + words.length;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(concepts.size());
        trie.write(out);
        Blocks.write(starts, out);
        Blocks.write(entries, out);
        Blocks.write(marks, out);
        Blocks.write(wordStarts, out);
        Blocks.write(words, out);
    }

    /// @param terminology that of which the table was made
    static NameTable read(DataInputStream in, Terminology terminology) throws IOException {
        int concepts = in.readInt();
        if (concepts != terminology.entries().size()) {
            throw new IOException("an index of " + concepts + " concepts, but there are "
                    + terminology.entries().size());
        }
        return new NameTable(
                KeyTrie.read(in),
                Blocks.ints(in),
                Blocks.ints(in),
                Blocks.bytes(in),
                Blocks.ints(in),
                Blocks.bytes(in),
                terminology);
    }
}
