package org.stroma.serve.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.search.WordSearch;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.TextSearch;
import org.stroma.model.search.Typed;
import org.stroma.serve.version.Snapshot;

class SuggestionsTest {

    private static final List<String> TYPED =
            List.of("p", "pl", "plerix", "plerixofor", "c", "cxcr", "cxcr5", "t cell", "infiltraton", "31", "a");

    @TempDir
    private Path folder;

    @Test
    void areTheSameInWhateverOrderTheGraphWasMade() throws IOException {
        List<Quad> quads = new ArrayList<>();
        DatasetGraph things = Named.things();
        Txn.executeRead(things, () -> things.find().forEachRemaining(quads::add));
        List<Suggestion> first = all(Files.createDirectory(folder.resolve("a")), things);
        Collections.shuffle(quads, new Random(7));
        DatasetGraph shuffled = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(shuffled, () -> quads.forEach(shuffled::add));
        assertThat(all(Files.createDirectory(folder.resolve("b")), shuffled))
                .isNotEmpty()
                .isEqualTo(first);
    }

    @Test
    void nameWhatMayHaveBeenMeant() {
        Snapshot version = Named.version(folder, Named.things());
        assertThat(names(Suggestions.near(version, "plerixafur", List.of(), 3))).startsWith("plerixafor");
        assertThat(names(Suggestions.near(version, "mozobill", List.of("Drug"), 3)))
                .containsExactly("Mozobil");
        assertThat(names(Suggestions.near(version, "CXCR4 antagonists", List.of("Protein"), 1)))
                .containsExactly("CXCR4");
        assertThat(Suggestions.near(version, "CXCR4 antagonists", List.of("Drug"), 3))
                .isEmpty();
        assertThat(Suggestions.near(version, "zebra", List.of(), 3)).isEmpty();
        version.onClose().run();
    }

    @Test
    void areNoneWithoutAnIndex() {
        assertThat(new Suggestions(TextSearch.NONE).names()).isEmpty();
        assertThat(new Suggestions(TextSearch.NONE).of("p", List.of(), 3)).isEmpty();
    }

    private static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestions::matched).toList();
    }

    private static List<Suggestion> all(Path folder, DatasetGraph dataset) {
        try (WordSearch search = Named.search(folder, dataset)) {
            return TYPED.stream()
                    .flatMap(typed -> search.suggest(new Typed(typed, Optional.empty(), List.of(), 50)).stream())
                    .toList();
        }
    }
}
