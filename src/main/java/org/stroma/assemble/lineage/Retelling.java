package org.stroma.assemble.lineage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stroma.assemble.corpus.Tokens;

/// How much of the shorter of two texts is in the longer one: of its words of four letters and more, those that
/// come in the same order in the sentence of the other that is most like theirs. A copy with a third of its words
/// changed keeps two thirds; what one laboratory writes of two experiments seldom reaches a half.
///
/// @param share of the shorter text's words, between 0 and 1
/// @param alike how many of its sentences have half their words in one sentence of the other
/// @param sentences how many there are
record Retelling(double share, int alike, int sentences) {

    private static final int LONG = 4;

    /// @param shorter sentences, each as hashes of its longer words
    static Retelling of(long[][] shorter, long[][] longer) {
        int words = 0;
        int kept = 0;
        int alike = 0;
        for (long[] sentence : shorter) {
            int best = 0;
            for (long[] other : longer) {
                boolean mayBeMore = Math.min(sentence.length, other.length) > best;
                best = mayBeMore ? Math.max(best, common(sentence, other)) : best;
            }
            words += sentence.length;
            kept += best;
            alike += 2 * best >= sentence.length ? 1 : 0;
        }
        return new Retelling(words == 0 ? 0 : (double) kept / words, alike, shorter.length);
    }

    static Retelling of(Story shorter, Story longer) {
        return of(shorter.words(), longer.words());
    }

    /// Hashes of the longer words of each sentence that has any.
    static long[][] words(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> Tokens.of(sentence).stream()
                        .filter(word -> word.length() >= LONG)
                        .mapToLong(Shingles::hash)
                        .toArray())
                .filter(words -> words.length > 0)
                .toArray(long[][]::new);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(share);
        out.writeInt(alike);
        out.writeInt(sentences);
    }

    static Retelling read(DataInputStream in) throws IOException {
        return new Retelling(in.readDouble(), in.readInt(), in.readInt());
    }

    String reason(String shorter, String longer) {
        return String.format(
                Locale.ROOT,
                "%d of %d sentences of %s stand in %s in the same or nearly the same words",
                alike,
                sentences,
                shorter,
                longer);
    }

    /// Length of the longest common subsequence.
    private static int common(long[] one, long[] other) {
        int[] row = new int[other.length + 1];
        for (long word : one) {
            int diagonal = 0;
            for (int j = 1; j <= other.length; j++) {
                int above = row[j];
                row[j] = word == other[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length];
    }
}
