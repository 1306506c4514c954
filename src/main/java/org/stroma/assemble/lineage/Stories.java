package org.stroma.assemble.lineage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stroma.model.document.Document;
import org.stroma.model.memory.Remembered;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Slug;

/// What single documents tell, as it is compared with what others tell, and how much of one of two is in the other;
/// remembered from one assembly to the next, and from one process to the next by whoever keeps what is {@link
/// #written}.
public final class Stories {

    /// One story in so many need not be written.
    private static final int FEW = 16;

    private final Remembered<Asked, Story> known = new Remembered<>();
    private final Remembered<Pair, Retelling> compared = new Remembered<>();
    /// What an earlier process knew, by the digests of stories.
    private final Map<String, Story> kept = new ConcurrentHashMap<>();
    private final PhraseNumbers phrases = new PhraseNumbers();
    private Set<String> written = Set.of();
    private List<Story> last = List.of();
    private Map<Pair, Retelling> lastCompared = Map.of();

    /// @param standing how the text begins that stands alike under many documents
    /// @param sources how lines begin or end that name a source
    private record Asked(Document document, List<String> standing, List<String> sources) {

        /// Of all that decides what is told.
        private String digest() {
            Stream<String> text = Stream.of(
                    document.text().sha256(), document.sections().toString(), standing.toString(), sources.toString());
            return Slug.hash(32, text.toArray(String[]::new));
        }
    }

    /// Digests of two stories, that of the shorter first.
    record Pair(String shorter, String longer) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int order = shorter.compareTo(other.shorter);
            return order == 0 ? longer.compareTo(other.longer) : order;
        }
    }

    /// @param documents all of a corpus; what others tell is forgotten
    /// @param lexicon says how the text begins that stands alike under many documents, and what names a source
    List<Story> of(List<Document> documents, Lexicon lexicon) {
        List<String> standing = lexicon.of("standingText");
        List<String> sources = lexicon.of("sourceCue");
        OwnText own = new OwnText(new StockPhrases(standing));
        StockPhrases cues = new StockPhrases(sources);
        List<Story> stories = documents.parallelStream()
                .map(document ->
                        known.get(new Asked(document, standing, sources), asked -> keptOrMade(asked, own, cues)))
                .toList();
        known.forgetUnasked();
        // What the last assembly has not asked for, nor anybody kept since.
        compared.forgetUnasked();
        kept.clear();
        last = stories;
        lastCompared = new ConcurrentHashMap<>();
        return stories;
    }

    /// How much of the shorter of two is in the longer. To be asked of the stories of {@link #of} only.
    Retelling retelling(Story shorter, Story longer) {
        Pair pair = new Pair(shorter.digest(), longer.digest());
        Retelling retelling = compared.get(pair, asked -> Retelling.of(shorter, longer));
        lastCompared.put(pair, retelling);
        return retelling;
    }

    PhraseNumbers phrases() {
        return phrases;
    }

    private Story keptOrMade(Asked asked, OwnText own, StockPhrases cues) {
        String digest = asked.digest();
        Story found = kept.get(digest);
        return found == null ? story(digest, asked.document(), own, cues) : found;
    }

    /// What one document tells.
    static Story story(Document document, Lexicon lexicon) {
        List<String> standing = lexicon.of("standingText");
        List<String> sources = lexicon.of("sourceCue");
        OwnText own = new OwnText(new StockPhrases(standing));
        return story(new Asked(document, standing, sources).digest(), document, own, new StockPhrases(sources));
    }

    private static Story story(String digest, Document document, OwnText own, StockPhrases cues) {
        List<String> sentences = own.sentences(document);
        return new Story(
                digest,
                Shingles.of(sentences),
                Retelling.words(sentences),
                SharedQuotations.of(sentences),
                NamedSources.lines(document.text(), cues));
    }

    /// Whether so much of what the last assembly needed was never written that it is worth the time: to make a few
    /// stories again takes less.
    public boolean areWorthWriting() {
        long unwritten =
                last.stream().filter(story -> !written.contains(story.digest())).count();
        return unwritten * FEW > last.size() || written.size() > 2 * last.size();
    }

    /// Writes what the last assembly needed.
    ///
    /// @throws IOException if it cannot be written
    public void write(DataOutputStream out) throws IOException {
        Map<String, Story> stories = new TreeMap<>();
        last.forEach(story -> stories.put(story.digest(), story));
        out.writeInt(stories.size());
        for (Story story : stories.values()) {
            story.write(out);
        }
        written = Set.copyOf(stories.keySet());
        Map<Pair, Retelling> pairs = new TreeMap<>(lastCompared);
        out.writeInt(pairs.size());
        for (Map.Entry<Pair, Retelling> each : pairs.entrySet()) {
            out.writeUTF(each.getKey().shorter());
            out.writeUTF(each.getKey().longer());
            each.getValue().write(out);
        }
    }

    /// Knows besides what was written before.
    ///
    /// @throws IOException if it is no such thing
    public void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            Story story = Story.read(in);
            kept.put(story.digest(), story);
        }
        written = Set.copyOf(kept.keySet());
        for (int left = in.readInt(); left > 0; left--) {
            compared.keep(new Pair(in.readUTF(), in.readUTF()), Retelling.read(in));
        }
    }
}
