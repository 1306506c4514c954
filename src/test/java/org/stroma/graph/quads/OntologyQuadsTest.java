package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.SortedLines;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Iris;

class OntologyQuadsTest {

    private static final String SHAPE = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            kg:ClaimShape sh:property [ sh:path kg:belief ; sh:in ( 1 2 ) ] , [ sh:path kg:quote ; sh:in ( 1 2 ) ] .
            """;

    private static final String TURNED = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            kg:ClaimShape sh:property _:b , _:a .
            _:a sh:in ( 1 2 ) ; sh:path kg:belief .
            _:b sh:in ( 1 2 ) ; sh:path kg:quote .
            """;

    @Test
    void namesBlankNodesByWhatTheySay() throws IOException {
        String first = lines(Map.of("shapes.ttl", SHAPE));
        String turned = lines(Map.of("s.ttl", TURNED));
        assertThat(first).doesNotContain("_:").isEqualTo(turned).contains("/.well-known/genid/");
        // Two properties, and the two cells of the list that they share.
        assertThat(first.lines()).hasSize(2 + 4 + 4);
    }

    @Test
    void tellsWhichFileIsNoTurtle() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> lines(Map.of("relations/blocks.ttl", "kg:blocks a")))
                .withMessageContaining("relations/blocks.ttl");
    }

    @Test
    void refusesBlankNodesInACircle() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> lines(Map.of("a.ttl", "_:a <http://p> _:b . _:b <http://p> _:a .")))
                .withMessageContaining("circle")
                .withMessageContaining("a.ttl");
    }

    private static String lines(Map<String, String> files) throws IOException {
        SortedLines lines = new SortedLines(Path.of(System.getProperty("java.io.tmpdir")));
        new OntologyQuads(new Iris(Iris.DEFAULT_BASE), lines::add).write(files);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
