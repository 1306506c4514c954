package org.stroma.graph.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.quads.VersionContent;

class ShapeCheckTest {

    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            """;
    private static final String ASKS_TOO_MUCH = PREFIXES + """
            kg:ClaimShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetClass kg:Claim ;
                sh:property [ sh:path kg:belief ; sh:maxInclusive 0.5 ; sh:message "too sure" ] .
            """;

    @TempDir
    private Path folder;

    @Test
    void namesEachBreachAndLeavesTheStoreAsItWas() {
        Store store = Store.openOrCreate(folder, Optional.empty());
        BuildOutcome before = build(store, Optional.empty());
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> write(store, Sample.corpus(), "b.txt", Optional.of(ASKS_TOO_MUCH)))
                .withMessageContainingAll("/claim/", "belief", "0.9", "too sure");
        assertThat(store.currentId()).contains(before.version());
        build(store, Optional.empty());
    }

    @Test
    void leavesShapesOfFilesAside() {
        Store store = Store.openOrCreate(folder, Optional.empty());
        String ofFiles = ASKS_TOO_MUCH.replace("kg:checks kg:Graph", "kg:checks kg:OntologyFiles");
        assertThat(build(store, Optional.of(ofFiles)).changed()).isTrue();
    }

    private static BuildOutcome build(Store store, Optional<String> shapes) {
        return write(store, Sample.corpus(), "a.txt", shapes);
    }

    private static BuildOutcome write(Store store, VersionContent empty, String key, Optional<String> shapes) {
        VersionContent corpus = Sample.corpus(Sample.plerixaforBlocks(key));
        try (Build build = store.build()) {
            return build.write(
                    new VersionContent(
                            corpus.findings(), corpus.assembly(), empty.listed(), empty.ontologyFiles(), shapes),
                    Sample.RUN);
        }
    }
}
