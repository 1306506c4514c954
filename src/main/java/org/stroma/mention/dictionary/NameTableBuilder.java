package org.stroma.mention.dictionary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// Makes the table of a terminology. The same terminology gives the same table.
final class NameTableBuilder {

    /// Nobody finds longer names in a text.
    private static final int LONGEST_KEY = 160;

    /// @param head the first bytes of the key as a number: most keys differ there
    private record Row(long head, byte[] key, String words, int entry, int marks) {

        static Row of(String words, int entry, int marks) {
            byte[] key = NameKey.bytesOf(words);
            return new Row(ByteBuffer.wrap(Arrays.copyOf(key, Long.BYTES)).getLong(), key, words, entry, marks);
        }
    }

    private static final Comparator<Row> BY_KEY = (one, other) -> one.head == other.head
            ? Arrays.compareUnsigned(one.key, other.key)
            : Long.compareUnsigned(one.head, other.head);

    private final List<byte[]> keys = new ArrayList<>();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream(1 << 16);

    private NameTableBuilder() {}

    static NameTable of(Terminology terminology) {
        return new NameTableBuilder().build(terminology);
    }

    private NameTable build(Terminology terminology) {
        Row[] rows = rows(terminology);
        int[] starts = new int[rows.length + 1];
        int[] wordStarts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            if (keys.isEmpty() || !Arrays.equals(keys.getLast(), rows[i].key)) {
                starts[keys.size()] = i;
                keys.add(rows[i].key);
            }
            words.writeBytes(rows[i].words.getBytes(StandardCharsets.UTF_8));
            wordStarts[i + 1] = words.size();
        }
        starts[keys.size()] = rows.length;
        return new NameTable(
                KeyTrieBuilder.of(keys),
                Arrays.copyOf(starts, keys.size() + 1),
                Arrays.stream(rows).mapToInt(Row::entry).toArray(),
                marks(rows),
                wordStarts,
                words.toByteArray(),
                terminology);
    }

    /// In the order of keys; names with one key in the order of the terminology.
    private static Row[] rows(Terminology terminology) {
        List<Entry> entries = terminology.entries();
        Row[] rows = IntStream.range(0, entries.size())
                .parallel()
                .boxed()
                .flatMap(i -> rows(i, entries.get(i)))
                .filter(row -> row.key.length > 0 && row.key.length <= LONGEST_KEY)
                .toArray(Row[]::new);
        Arrays.parallelSort(rows, BY_KEY);
        return rows;
    }

    private static Stream<Row> rows(int number, Entry entry) {
        String label = entry.concept().label();
        int chosenLabel = entry.curated() ? NameTable.CHOSEN : 0;
        Row preferred = Row.of(label, number, NameTable.PREFERRED | chosenLabel);
        Stream<Row> others = entry.names().stream()
                .map(name -> Row.of(name, number, entry.chosen().contains(name) ? NameTable.CHOSEN : 0));
        return Stream.concat(Stream.of(preferred), others);
    }

    private static byte[] marks(Row[] rows) {
        byte[] marks = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            marks[i] = (byte) rows[i].marks;
        }
        return marks;
    }
}
