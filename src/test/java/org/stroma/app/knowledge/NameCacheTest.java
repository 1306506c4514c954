package org.stroma.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.compact.Imported;

class NameCacheTest {

    private static final Concept DRUG = Concept.coined("combizole", new EntityType("Drug"));
    private static final Imported IMPORTED = new Imported(
            new Terminology(
                    List.of(new Entry(DRUG, List.of("wattlezine"), List.of(), List.of(), List.of(), true)), List.of()),
            List.of("drugs.tsv:3: a row without name"));

    @TempDir
    private Path folder;

    private final AtomicInteger imports = new AtomicInteger();

    private Imported get(String key) {
        return new NameCache(folder.resolve("cache")).get(key, () -> {
            imports.incrementAndGet();
            return IMPORTED;
        });
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void importsOnceAndFindsTheSameNamesAndComplaintsAgain() throws IOException {
        assertThat(get("a")).isEqualTo(IMPORTED);
        assertThat(get("a")).isEqualTo(IMPORTED);
        assertThat(imports).hasValue(1);
        assertThat(cached()).extracting(file -> file.getFileName().toString()).containsExactly("a.names");
    }

    @Test
    void indexesOnceAndFindsTheSameNamesAgain() {
        NameCache cache = new NameCache(folder.resolve("cache"));
        for (int time = 0; time < 2; time++) {
            NameIndex index = cache.index("a", IMPORTED.terminology(), () -> {
                imports.incrementAndGet();
                return new NameIndex(IMPORTED.terminology());
            });
            assertThat(index.find("wattlezine")).contains(DRUG);
        }
        assertThat(imports).hasValue(1);
    }

    @Test
    void indexesAgainWhereTheIndexIsOfOtherNames() {
        NameCache cache = new NameCache(folder.resolve("cache"));
        cache.index("a", IMPORTED.terminology(), () -> new NameIndex(IMPORTED.terminology()));
        Terminology none = new Terminology(List.of(), List.of());
        NameIndex index = cache.index("a", none, () -> new NameIndex(none));
        assertThat(index.size()).isZero();
    }

    @Test
    void importsAgainForAnotherKey() {
        get("a");
        get("b");
        assertThat(imports).hasValue(2);
    }

    @Test
    void passesOverACacheThatIsBrokenAndMendsIt() throws IOException {
        get("a");
        Path kept = cached().getFirst();
        byte[] whole = Files.readAllBytes(kept);
        Files.write(kept, new byte[] {1, 2, 3});

        assertThat(get("a")).isEqualTo(IMPORTED);
        assertThat(imports).hasValue(2);
        assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
    }

    @Test
    void passesOverACacheThatWasCutShort() throws IOException {
        get("a");
        Path kept = cached().getFirst();
        byte[] whole = Files.readAllBytes(kept);
        for (int length = 0; length < whole.length; length++) {
            Files.write(kept, Arrays.copyOf(whole, length));
            assertThat(get("a")).as("%d of %d bytes", length, whole.length).isEqualTo(IMPORTED);
        }
        assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
    }

    @Test
    void keepsTheFourThatWereUsedLast() throws IOException {
        for (String key : List.of("a", "b", "c", "d")) {
            get(key);
            Files.setLastModifiedTime(
                    folder.resolve("cache").resolve(key + ".names"),
                    FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(key.charAt(0))));
        }
        get("a");
        get("e");
        assertThat(cached())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.names", "c.names", "d.names", "e.names");
    }

    @Test
    void saysNothingWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertThat(get("a")).isEqualTo(IMPORTED);
        assertThat(get("a")).isEqualTo(IMPORTED);
        assertThat(imports).hasValue(2);
    }
}
