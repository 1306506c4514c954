package org.stroma.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.belief.KnownClaims;
import org.stroma.assemble.lineage.Stories;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Testimony;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

class KeptStoriesTest {

    private static final int SMALL = 10_000;

    @TempDir
    private Path store;

    private byte[] written = {};

    @BeforeEach
    void keep() throws IOException {
        written = assembledAfter(new KeptStories(store, "one program"));
        assertThat(written).hasSizeGreaterThan(SMALL);
    }

    private byte[] assembledAfter(KeptStories kept) throws IOException {
        Stories stories = kept.read();
        List<Findings> findings = Knowledge.bundled().readers().read(List.of(Path.of("data/documents"))).stream()
                .filter(Document.class::isInstance)
                .map(document -> new Findings((Document) document, List.of(), List.of(), List.of()))
                .toList();
        Assembler.assemble(
                new Testimony(findings, Reliability.UNKNOWN, List.of()),
                Knowledge.bundled().background(),
                stories,
                new KnownClaims());
        kept.write(stories);
        return Files.readAllBytes(store.resolve("stories"));
    }

    @Test
    void writesTheSameAfterReadingIt() throws IOException {
        assertThat(assembledAfter(new KeptStories(store, "one program"))).isEqualTo(written);
    }

    @Test
    void mendsWhatIsDamaged() throws IOException {
        byte[] damaged = written.clone();
        damaged[SMALL / 2]++;
        Files.write(store.resolve("stories"), damaged);
        assertThat(assembledAfter(new KeptStories(store, "one program"))).isEqualTo(written);
        Files.write(store.resolve("stories"), new byte[] {1, 2, 3});
        assertThat(assembledAfter(new KeptStories(store, "one program"))).isEqualTo(written);
    }

    @Test
    void takesNothingFromAnotherProgram() throws IOException {
        Files.write(store.resolve("stories"), new byte[] {1, 2, 3});
        byte[] clean = assembledAfter(new KeptStories(store, "other program"));
        assembledAfter(new KeptStories(store, "one program"));
        assertThat(assembledAfter(new KeptStories(store, "other program"))).isEqualTo(clean);
    }
}
