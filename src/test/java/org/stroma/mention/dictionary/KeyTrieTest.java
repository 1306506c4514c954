package org.stroma.mention.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTrieTest {

    @Test
    void numbersKeysInTheirOrder() {
        KeyTrie trie = trie("il2", "cd8+", "z", "é", "cd8");

        assertThat(List.of("cd8", "cd8+", "il2", "z", "é"))
                .extracting(word -> find(trie, word))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(List.of("cd", "il", "cd8++", "y"))
                .extracting(word -> find(trie, word))
                .allMatch(i -> i < 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsAllOfManyKeysAndNothingElse(long seed) {
        Random random = new Random(seed);
        Set<String> words = new TreeSet<>();
        while (words.size() < 3000) {
            words.add(word(random));
        }
        KeyTrie trie = trie(words.toArray(String[]::new));
        List<byte[]> keys = sorted(words);

        for (int i = 0; i < keys.size(); i++) {
            assertThat(trie.find(keys.get(i))).as("seed %d", seed).isEqualTo(i);
        }
        for (int i = 0; i < 3000; i++) {
            String word = word(random);
            assertThat(trie.find(bytes(word)) >= 0)
                    .as("seed %d: %s", seed, word)
                    .isEqualTo(words.contains(word));
        }
    }

    @Test
    void walksLetterByLetter() {
        KeyTrie trie = trie("egf", "egfr");
        int place = KeyTrie.ROOT;
        for (byte letter : bytes("egf")) {
            place = trie.step(place, letter);
        }

        assertThat(trie.keyAt(place)).isZero();
        assertThat(trie.keyAt(trie.step(place, (byte) 'r'))).isEqualTo(1);
        assertThat(trie.step(place, (byte) 'x')).isEqualTo(KeyTrie.NOWHERE);
    }

    @Test
    void holdsNothingWithoutKeys() {
        assertThat(trie().find(bytes("egf"))).isNegative();
    }

    @Test
    void refusesBytesThatNoKeyHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trie("a b", "a c"))
                .withMessageContaining("32");
    }

    @Test
    void isTheSameAfterAStream() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        trie("egf", "egfr", "met").write(new DataOutputStream(stream));
        KeyTrie read = KeyTrie.read(new DataInputStream(new ByteArrayInputStream(stream.toByteArray())));

        assertThat(find(read, "met")).isEqualTo(2);
        assertThat(find(read, "me")).isNegative();
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 5)
                .mapToObj("ab1+é"::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static KeyTrie trie(String... words) {
        return KeyTrieBuilder.of(sorted(Set.of(words)));
    }

    private static List<byte[]> sorted(Set<String> words) {
        List<byte[]> keys =
                new ArrayList<>(words.stream().map(KeyTrieTest::bytes).toList());
        keys.sort(Arrays::compareUnsigned);
        return keys;
    }

    private static int find(KeyTrie trie, String word) {
        return trie.find(bytes(word));
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
