package org.stroma.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;

/// A sentence as chunks, with what stands in parentheses or between dashes lifted out, so that the rest reads on.
final class Layout {

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "‘", "’", "'", "``", "''", "«", "»");
    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private final Words words;
    private final List<Chunk> chunks;

    private Layout(Words words, List<Chunk> chunks) {
        this.words = words;
        this.chunks = List.copyOf(chunks);
    }

    static Layout of(Words words, Triggers triggers) {
        List<Chunk> all = new Chunker(words, triggers).chunks();
        List<Chunk> main = new ArrayList<>();
        int depth = 0;
        for (Chunk chunk : all) {
            String word = words.lower(chunk.from());
            depth += OPENING.contains(word) ? 1 : 0;
            if (depth == 0 && !QUOTES.contains(word)) {
                add(words, main, chunk);
            }
            depth -= CLOSING.contains(word) && depth > 0 ? 1 : 0;
        }
        return new Layout(words, withoutAsides(words, main));
    }

    /// A phrase that a parenthesis parts is one: "Janus kinase (JAK) inhibitor".
    private static void add(Words words, List<Chunk> chunks, Chunk next) {
        boolean parted = !chunks.isEmpty()
                && chunks.getLast().is(Kind.NOUN_PHRASE)
                && next.is(Kind.NOUN_PHRASE)
                && CLOSING.contains(words.lower(next.from() - 1))
                && words.is(next.from(), "N", "JJ");
        if (parted) {
            chunks.add(new Chunk(Kind.NOUN_PHRASE, chunks.removeLast().from(), next.to(), next.head()));
        } else {
            chunks.add(next);
        }
    }

    /// All of a sentence, whatever stands in parentheses or between dashes: for readings that go by the tree.
    static Layout whole(Words words, Triggers triggers) {
        return new Layout(words, new Chunker(words, triggers).chunks());
    }

    /// The parts that {@link #of} lifts out, each as a layout of its own, without what is in turn lifted out of it.
    static List<Layout> asides(Words words, Triggers triggers) {
        List<Layout> asides = new ArrayList<>();
        Deque<List<Chunk>> open = new ArrayDeque<>();
        boolean dashed = false;
        for (Chunk chunk : new Chunker(words, triggers).chunks()) {
            String word = words.lower(chunk.from());
            boolean dash = DASHES.contains(word) && open.size() == (dashed ? 1 : 0);
            if (OPENING.contains(word) || dash && !dashed) {
                open.push(new ArrayList<>());
            } else if (!open.isEmpty() && (CLOSING.contains(word) && open.size() > (dashed ? 1 : 0) || dash)) {
                asides.add(new Layout(words, open.pop()));
            } else if (!open.isEmpty()) {
                open.peek().add(chunk);
            }
            dashed ^= dash;
        }
        open.forEach(rest -> asides.add(new Layout(words, rest)));
        return asides.stream().filter(aside -> aside.size() > 0).toList();
    }

    /// Takes out what stands between a pair of dashes.
    private static List<Chunk> withoutAsides(Words words, List<Chunk> chunks) {
        List<Integer> dashes = new ArrayList<>();
        for (int c = 0; c < chunks.size(); c++) {
            if (DASHES.contains(words.lower(chunks.get(c).from()))) {
                dashes.add(c);
            }
        }
        if (dashes.size() != 2) {
            return chunks;
        }
        List<Chunk> kept = new ArrayList<>(chunks.subList(0, dashes.get(0)));
        kept.addAll(chunks.subList(dashes.get(1) + 1, chunks.size()));
        return kept;
    }

    Words words() {
        return words;
    }

    int size() {
        return chunks.size();
    }

    Optional<Chunk> at(int c) {
        return c < 0 || c >= chunks.size() ? Optional.empty() : Optional.of(chunks.get(c));
    }

    boolean is(int c, Kind... kinds) {
        return c >= 0 && c < chunks.size() && chunks.get(c).is(kinds);
    }

    /// Lower-case text of a chunk of one token, empty beyond the sentence.
    String word(int c) {
        return at(c).map(chunk -> words.lower(chunk.from())).orElse("");
    }

    /// Index of the chunk that holds a token, or -1.
    int holding(int token) {
        for (int c = 0; c < chunks.size(); c++) {
            if (chunks.get(c).from() <= token && token < chunks.get(c).to()) {
                return c;
            }
        }
        return -1;
    }
}
