package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.stroma.assemble.lineage.Overlaps.Overlap;

/// What comparing the stories of a corpus showed; documents are named by their places in the order of their keys.
///
/// @param sources of each document the lines that say that they name a source
/// @param retold of two documents one that tells most of the other
/// @param quoted sentences that documents quote which an earlier one quotes, too; of each document in their order
public record Likenesses(List<List<String>> sources, List<Retold> retold, List<Quoted> quoted) {

    /// Fewer telling phrases in common than this are chance.
    static final int SHARED_PHRASES = 5;
    /// Between what one laboratory repeats in two abstracts and what is left when a third of the words is changed.
    static final double RETOLD = 0.55;

    private static final double SHARED_OF_SHORTER = 0.08;

    /// How much of the shorter of two stories is in the longer.
    ///
    /// @param share of its words
    /// @param alike how many of its sentences
    /// @param sentences how many it has
    public record Retold(int shorter, int longer, double share, int alike, int sentences) {}

    /// A sentence that two documents quote.
    ///
    /// @param first the first that quotes it
    /// @param words as the other has them
    public record Quoted(int document, int first, String words) {}

    public Likenesses {
        sources = List.copyOf(sources);
        retold = List.copyOf(retold);
        quoted = List.copyOf(quoted);
    }

    /// @param stories in the order of the keys of their documents
    static Likenesses of(List<Story> stories, Stories known) {
        return new Likenesses(stories.stream().map(Story::sources).toList(), retold(stories, known), quoted(stories));
    }

    private static List<Retold> retold(List<Story> stories, Stories known) {
        List<Shingles> phrases = stories.stream().map(Story::phrases).toList();
        List<Overlap> overlaps = new Overlaps(phrases, known.phrases()).ofAtLeast(SHARED_PHRASES);
        return overlaps.parallelStream()
                .flatMap(overlap -> retold(overlap, stories, known).stream())
                .toList();
    }

    private static Optional<Retold> retold(Overlap overlap, List<Story> stories, Stories known) {
        boolean ordered = isShorter(stories.get(overlap.one()), stories.get(overlap.other()));
        int one = ordered ? overlap.one() : overlap.other();
        int other = ordered ? overlap.other() : overlap.one();
        return retelling(stories.get(one), stories.get(other), overlap.shared(), known::retelling)
                .map(found -> new Retold(one, other, found.share(), found.alike(), found.sentences()));
    }

    /// Whether the first of two stories is the one of which it is asked how much is in the other.
    static boolean isShorter(Story one, Story other) {
        return one.phrases().all().length <= other.phrases().all().length;
    }

    /// How much of the shorter is in the longer; empty if that is little.
    ///
    /// @param shared number of telling phrases in common
    /// @param compare compares them word by word
    static Optional<Retelling> retelling(
            Story shorter, Story longer, int shared, BiFunction<Story, Story, Retelling> compare) {
        return shared < SHARED_OF_SHORTER * shorter.phrases().all().length
                ? Optional.empty()
                : Optional.of(compare.apply(shorter, longer)).filter(found -> found.share() >= RETOLD);
    }

    private static List<Quoted> quoted(List<Story> stories) {
        List<Quoted> found = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            int document = i;
            stories.get(i)
                    .quotations()
                    .forEach((words, quotation) -> Optional.ofNullable(known.putIfAbsent(words, document))
                            .ifPresent(first -> found.add(new Quoted(document, first, quotation))));
        }
        return found;
    }
}
