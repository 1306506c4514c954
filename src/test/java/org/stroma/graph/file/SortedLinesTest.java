package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheSameWithLittleMemoryAndLeavesNoFiles() throws IOException {
        String all = text(1 << 20);
        assertThat(all.lines()).hasSize(400).isSorted();
        assertThat(text(1_000)).isEqualTo(all);
        assertThat(Disk.list(folder)).isEmpty();
    }

    private String text(int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines lines = new SortedLines(folder, most)) {
            IntStream.range(0, 1200).map(i -> i * 7 % 400).forEach(i -> lines.add(quad("http://x/é" + i)));
            lines.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Quad quad(String iri) {
        return Quad.create(
                NodeFactory.createURI("http://x/g"),
                NodeFactory.createURI(iri),
                NodeFactory.createURI("http://x/p"),
                NodeFactory.createLiteralString("a\nb \"c\""));
    }
}
