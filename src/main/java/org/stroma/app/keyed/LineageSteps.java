package org.stroma.app.keyed;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.Frames;
import org.stroma.app.cluster.Machine;
import org.stroma.app.cluster.ReadPiece;
import org.stroma.app.cluster.Step;
import org.stroma.assemble.lineage.Likenesses.Retold;
import org.stroma.assemble.lineage.ToldStory;
import org.stroma.assemble.lineage.ToldStory.Shared;
import org.stroma.graph.kept.RecordBytes;

/// The steps that compare documents: stories by the numbers of their documents, phrases by buckets, pairs by both.
final class LineageSteps {

    /// Lines of a document that say that they name a source.
    record Lines(List<String> lines) {}

    /// A sentence that a document quotes, the place among its quotations, and the first document that quotes it.
    record Quotation(int document, int place, int first, String words) {}

    static final RecordBytes<Lines> LINES = RecordBytes.of(Lines.class);
    static final RecordBytes<Quotation> QUOTATION = RecordBytes.of(Quotation.class);
    static final RecordBytes<Retold> RETOLD = RecordBytes.of(Retold.class);

    private static final byte[] STORY = {0};
    private static final byte[] WANTED = {1};

    private LineageSteps() {}

    /// Documents to what they tell.
    static Step stories(ClusterTask task) {
        return (number, values, out) -> {
            ReadPiece piece = ReadPiece.of(values.getFirst());
            if (piece.isRead()) {
                Machine machine = task.machine();
                ToldStory story =
                        ToldStory.of(machine.document(piece), machine.ontology().lexicon());
                out.give(number, Frames.of(STORY, story.bytes()));
            }
        };
    }

    private static ToldStory story(byte[] piece) {
        return ToldStory.of(Frames.parts(piece).get(1));
    }

    /// Stories to the lines in which they name sources, where they do.
    static Step sources() {
        return (number, values, out) -> {
            List<String> lines = story(values.getFirst()).sources();
            if (!lines.isEmpty()) {
                out.give(number, LINES.write(new Lines(lines)));
            }
        };
    }

    /// Stories to what they quote, by its words.
    static Step quotations() {
        return (number, values, out) -> {
            int document = Integer.parseInt(number);
            int place = 0;
            for (Map.Entry<String, String> each :
                    story(values.getFirst()).quotations().entrySet()) {
                out.give(each.getKey(), QUOTATION.write(new Quotation(document, place++, document, each.getValue())));
            }
        };
    }

    /// What is quoted more than once, with who quoted it first.
    static Step quotedBySeveral() {
        return (words, values, out) -> {
            List<Quotation> all = values.stream()
                    .map(each -> Portable.read(QUOTATION, each))
                    .sorted(Comparator.comparing(Quotation::document))
                    .toList();
            for (Quotation each : all.subList(1, all.size())) {
                out.give(
                        words,
                        QUOTATION.write(new Quotation(
                                each.document(), each.place(), all.getFirst().document(), each.words())));
            }
        };
    }

    /// Stories to their phrases, by buckets of phrases.
    static Step phrases(int buckets) {
        return (number, values, out) -> story(values.getFirst())
                .phrases(buckets)
                .forEach((bucket, phrases) -> out.give(
                        Integer.toString(bucket),
                        Frames.of(Portable.number(Integer.parseInt(number)), bytes(phrases))));
    }

    /// Phrases of a bucket to how many two documents have in common, by the first of the two.
    ///
    /// @param texts how many documents tell something
    static Step shared(int texts) {
        return (bucket, values, out) -> {
            SortedMap<Integer, long[]> phrases = new TreeMap<>();
            for (byte[] value : values) {
                List<byte[]> parts = Frames.parts(value);
                phrases.put(Portable.number(parts.get(0)), longs(parts.get(1)));
            }
            ToldStory.shared(phrases, texts, each -> out.give(Integer.toString(each.one()), bytes(each)));
        };
    }

    /// What documents share in single buckets to the pairs that are worth comparing, once by each of the two.
    static Step pairs() {
        return (number, values, out) -> {
            SortedMap<Integer, Integer> all = new TreeMap<>();
            values.stream()
                    .map(LineageSteps::shared)
                    .forEach(each -> all.merge(each.other(), each.phrases(), Integer::sum));
            all.forEach((other, phrases) -> {
                if (ToldStory.isWorthComparing(phrases)) {
                    byte[] wanted = Frames.of(WANTED, bytes(new Shared(Integer.parseInt(number), other, phrases)));
                    out.give(number, wanted);
                    out.give(Integer.toString(other), wanted);
                }
            });
        };
    }

    /// A story, and the pairs that want it, to the story by each pair.
    static Step meeting() {
        return (number, values, out) -> {
            List<byte[]> wanted = new ArrayList<>();
            List<byte[]> told = new ArrayList<>();
            for (byte[] value : values) {
                List<byte[]> parts = Frames.parts(value);
                (parts.get(0)[0] == STORY[0] ? told : wanted).add(parts.get(1));
            }
            for (byte[] pair : wanted) {
                Shared both = shared(pair);
                out.give(
                        both.one() + " " + both.other(),
                        Frames.of(Portable.number(Integer.parseInt(number)), pair, told.getFirst()));
            }
        };
    }

    /// Two stories to how much of the shorter is in the longer.
    static Step comparing() {
        return (pair, values, out) -> {
            List<List<byte[]>> both = values.stream()
                    .map(Frames::parts)
                    .sorted(Comparator.comparing(parts -> Portable.number(parts.getFirst())))
                    .toList();
            ToldStory one = ToldStory.of(both.get(0).get(2));
            ToldStory other = ToldStory.of(both.get(1).get(2));
            one.retold(other, shared(both.getFirst().get(1))).ifPresent(found -> out.give(pair, RETOLD.write(found)));
        };
    }

    private static byte[] bytes(Shared shared) {
        return ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(shared.one())
                .putInt(shared.other())
                .putInt(shared.phrases())
                .array();
    }

    private static Shared shared(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        return new Shared(from.getInt(), from.getInt(), from.getInt());
    }

    private static byte[] bytes(long[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
        bytes.asLongBuffer().put(numbers);
        return bytes.array();
    }

    private static long[] longs(byte[] bytes) {
        LongBuffer from = ByteBuffer.wrap(bytes).asLongBuffer();
        long[] numbers = new long[from.remaining()];
        from.get(numbers);
        return numbers;
    }
}
