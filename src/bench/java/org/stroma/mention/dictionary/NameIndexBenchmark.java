package org.stroma.mention.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Three ways to find the names of a long list in a text, on one thread: a hash table asked for every stretch of up to
/// twelve words, Lucene's finite-state transducer, and the double-array trie that the program uses. Each normalises the
/// words first. One operation reads the whole text, whose size is said at the start, as is the size of each list.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class NameIndexBenchmark {

    /// Of a name, in words, as the mention finder looks them up.
    private static final int LONGEST = 12;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\S");
    private static final List<String> VARIATIONS = List.of("", " protein", " gene", " variant");

    /// A folder of tab-separated files: identifier, name, synonyms between bars.
    @Param("vocabularies")
    public String vocabularies = "";

    /// A folder of text.
    @Param("data/documents")
    public String texts = "";

    /// How many names to take, made up from others where there are less.
    @Param("1000000")
    public int names;

    private List<List<String>> sentences = List.of();
    private List<byte[]> keys = List.of();
    private Map<String, Integer> table = Map.of();
    private FST<Long> transducer = null;
    private KeyTrie trie = KeyTrieBuilder.of(List.of());

    /// Makes benchmarks; JMH does.
    public NameIndexBenchmark() {}

    /// Reads names and text.
    @Setup
    public void read() throws IOException {
        keys = keys(lines(vocabularies));
        List<String> lines = lines(texts);
        sentences = lines.stream().map(NameIndexBenchmark::tokens).toList();
        table = buildTable();
        transducer = buildTransducer();
        trie = buildTrie();
        long bytes = lines.stream()
                .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1L)
                .sum();
        System.out.printf(
                "%n%d keys, %.1f MB of text; transducer %.1f MB, trie %.1f MB; found: %d, %d, %d%n",
                keys.size(),
                bytes / 1e6,
                transducer.numBytes() / 1e6,
                trie.byteCount() / 1e6,
                hashTable(),
                transducer(),
                doubleArray());
    }

    /// The names of all files, ordered.
    private List<byte[]> keys(List<String> rows) {
        TreeSet<byte[]> found = new TreeSet<>(Arrays::compareUnsigned);
        for (String variation : VARIATIONS) {
            for (String row : rows) {
                String[] cells = row.split("\t");
                String all = cells.length > 2 ? cells[1] + "|" + cells[2] : cells[1];
                for (String name : all.split("\\|")) {
                    byte[] key = NameKey.bytesOf(name + variation);
                    if (found.size() < names && key.length > variation.length()) {
                        found.add(key);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> lines(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(NameIndexBenchmark::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tokens(String line) {
        return TOKEN.matcher(line).results().map(MatchResult::group).toList();
    }

    /// Makes the hash table.
    @Benchmark
    public Map<String, Integer> buildTable() {
        Map<String, Integer> built = new HashMap<>();
        for (byte[] key : keys) {
            built.put(new String(key, StandardCharsets.UTF_8), built.size());
        }
        return built;
    }

    /// Makes the transducer.
    @Benchmark
    public FST<Long> buildTransducer() throws IOException {
        FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        IntsRefBuilder scratch = new IntsRefBuilder();
        long number = 0;
        for (byte[] key : keys) {
            compiler.add(Util.toIntsRef(new BytesRef(key), scratch), number++);
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    /// Makes the trie.
    @Benchmark
    public KeyTrie buildTrie() {
        return KeyTrieBuilder.of(keys);
    }

    /// Asks the hash table.
    @Benchmark
    public int hashTable() {
        int found = 0;
        for (List<String> words : sentences) {
            List<String> parts = words.stream().map(NameKey::of).toList();
            for (int from = 0; from < parts.size(); from++) {
                StringBuilder key = new StringBuilder();
                int longest = 0;
                for (int to = from; to < Math.min(parts.size(), from + LONGEST); to++) {
                    key.append(parts.get(to));
                    longest = table.containsKey(key.toString()) ? 1 : longest;
                }
                found += longest;
            }
        }
        return found;
    }

    /// Walks through the transducer.
    @Benchmark
    public int transducer() throws IOException {
        int found = 0;
        FST.BytesReader reader = transducer.getBytesReader();
        FST.Arc<Long> arc = new FST.Arc<>();
        for (List<String> words : sentences) {
            NameKey key = new NameKey();
            int[] ends = new int[words.size()];
            for (int i = 0; i < ends.length; i++) {
                key.add(words.get(i));
                ends[i] = key.length();
            }
            for (int from = 0; from < ends.length; from++) {
                found += walk(key, ends, from, arc, reader) ? 1 : 0;
            }
        }
        return found;
    }

    private boolean walk(NameKey key, int[] ends, int from, FST.Arc<Long> arc, FST.BytesReader reader)
            throws IOException {
        boolean found = false;
        transducer.getFirstArc(arc);
        int at = from == 0 ? 0 : ends[from - 1];
        for (int word = from; word < Math.min(ends.length, from + LONGEST); word++) {
            for (; at < ends[word]; at++) {
                if (transducer.findTargetArc(key.at(at) & 0xFF, arc, arc, reader) == null) {
                    return found;
                }
            }
            found |= arc.isFinal();
        }
        return found;
    }

    /// Walks through the trie, as the program does.
    @Benchmark
    public int doubleArray() {
        int found = 0;
        for (List<String> words : sentences) {
            TokenKeys tokens = new TokenKeys(words);
            for (int from = 0; from < words.size(); from++) {
                found += tokens.namesFrom(from, LONGEST, trie) != 0 ? 1 : 0;
            }
        }
        return found;
    }
}
