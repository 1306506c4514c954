package org.stroma.assemble.lineage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one document tells in its own sentences, as it is compared with others.
///
/// @param digest of all that decides what it tells
/// @param phrases by which copies are known
/// @param words their longer words, sentence by sentence, as {@link Retelling#words} gives them
/// @param quotations by their words, as {@link SharedQuotations#of} gives them
/// @param sources the lines that say that they name a source
record Story(String digest, Shingles phrases, long[][] words, Map<String, String> quotations, List<String> sources) {

    Story {
        quotations = Collections.unmodifiableMap(new LinkedHashMap<>(quotations));
        sources = List.copyOf(sources);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(digest);
        write(phrases.all(), out);
        out.writeInt(words.length);
        for (long[] sentence : words) {
            write(sentence, out);
        }
        write(
                quotations.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toList(),
                out);
        write(sources, out);
    }

    static Story read(DataInputStream in) throws IOException {
        String digest = in.readUTF();
        Shingles phrases = new Shingles(longs(in));
        long[][] words = new long[in.readInt()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = longs(in);
        }
        List<String> pairs = texts(in);
        Map<String, String> quotations = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            quotations.put(pairs.get(i), pairs.get(i + 1));
        }
        return new Story(digest, phrases, words, quotations, texts(in));
    }

    private static void write(long[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * numbers.length);
        bytes.putInt(numbers.length).asLongBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static long[] longs(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        byte[] bytes = new byte[Long.BYTES * numbers.length];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }

    /// A line may be longer than `writeUTF` takes.
    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            char[] letters = new char[in.readInt()];
            for (int at = 0; at < letters.length; at++) {
                letters[at] = in.readChar();
            }
            texts[i] = new String(letters);
        }
        return List.of(texts);
    }
}
