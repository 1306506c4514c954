package org.stroma.assemble.lineage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stroma.assemble.lineage.Likenesses.Retold;
import org.stroma.assemble.lineage.Overlaps.Overlap;
import org.stroma.model.document.Document;
import org.stroma.model.ontology.Lexicon;

/// What one document tells, as it travels between machines that compare the documents of a corpus together.
public final class ToldStory {

    private final Story story;

    private ToldStory(Story story) {
        this.story = story;
    }

    /// How many telling phrases two texts have in common.
    public record Shared(int one, int other, int phrases) {}

    public static ToldStory of(Document document, Lexicon lexicon) {
        return new ToldStory(Stories.story(document, lexicon));
    }

    /// @param bytes those of {@link #bytes}
    public static ToldStory of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ToldStory(Story.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("no story: " + bytes.length + " bytes", e);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            story.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    /// The phrases by which copies are known, as hashes, by the bucket of so many that each falls into.
    public Map<Integer, long[]> phrases(int buckets) {
        SortedMap<Integer, long[]> found = new TreeMap<>();
        for (long phrase : story.phrases().all()) {
            found.merge((int) Long.remainderUnsigned(phrase, buckets), new long[] {phrase}, ToldStory::and);
        }
        return found;
    }

    private static long[] and(long[] some, long[] one) {
        long[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /// The lines that say that they name a source.
    public List<String> sources() {
        return story.sources();
    }

    /// Long direct speech, in order: its words, to the quotation as written.
    public Map<String, String> quotations() {
        return story.quotations();
    }

    /// How much of the shorter of two is in the longer; empty if that is little.
    ///
    /// @param shared what two documents share, the first of which tells this story
    public Optional<Retold> retold(ToldStory other, Shared shared) {
        boolean ordered = Likenesses.isShorter(story, other.story);
        Story shorter = ordered ? story : other.story;
        Story longer = ordered ? other.story : story;
        return Likenesses.retelling(shorter, longer, shared.phrases(), Retelling::of)
                .map(found -> new Retold(
                        ordered ? shared.one() : shared.other(),
                        ordered ? shared.other() : shared.one(),
                        found.share(),
                        found.alike(),
                        found.sentences()));
    }

    /// How many telling phrases of one bucket each two texts share.
    ///
    /// @param phrases of that bucket, by the numbers of the texts that have them
    /// @param texts how many there are in the corpus
    public static void shared(SortedMap<Integer, long[]> phrases, int texts, Consumer<Shared> sink) {
        List<Integer> numbers = List.copyOf(phrases.keySet());
        List<Shingles> some = phrases.values().stream().map(Shingles::new).toList();
        for (Overlap each : new Overlaps(some, new PhraseNumbers(), Overlaps.mostOf(texts)).ofAtLeast(1)) {
            sink.accept(new Shared(numbers.get(each.one()), numbers.get(each.other()), each.shared()));
        }
    }

    /// Whether two texts share enough to be compared word by word.
    ///
    /// @param phrases how many telling ones they have in common
    public static boolean isWorthComparing(int phrases) {
        return phrases >= Likenesses.SHARED_PHRASES;
    }
}
