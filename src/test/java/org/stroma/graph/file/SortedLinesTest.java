package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    @Test
    void takesOverTheGraphsThatStayAndTellsWhatDiffersInTheOthers() throws IOException {
        Path before = folder.resolve("before");
        GraphFile.write(before, sink -> {
            IntStream.range(0, 40).forEach(i -> sink.accept(quad("http://x/stays" + i, "http://x/one")));
            sink.accept(quad("http://x/goes", "http://x/other"));
            sink.accept(quad("http://x/kept", "http://x/other"));
        });
        Path after = folder.resolve("after");
        GraphFile.Revised revised = GraphFile.revise(before, Set.of("http://x/one"), after, sink -> {
            sink.accept(quad("http://x/kept", "http://x/other"));
            sink.accept(quad("http://x/comes", "http://x/other"));
        });
        LineChanges changes = revised.changes().orElseThrow();
        assertThat(words(changes.gone())).singleElement().asString().startsWith("<http://x/goes>");
        assertThat(words(changes.added())).singleElement().asString().startsWith("<http://x/comes>");
        assertThat(changes.things()).containsExactlyInAnyOrder("http://x/goes", "http://x/comes", "http://x/other");
        assertThat(Files.readString(after)).hasLineCount(42).contains("stays39").doesNotContain("goes");
        assertThat(GraphFile.id(sink -> GraphFile.read(after, sink))).isEqualTo(revised.id());
    }

    @Test
    void saysNothingOfChangesThatAreNearlyAll() {
        Path before = folder.resolve("before");
        GraphFile.write(before, sink -> sink.accept(quad("http://x/a")));
        Path after = folder.resolve("after");
        assertThat(GraphFile.revise(before, Set.of(), after, sink -> sink.accept(quad("http://x/b")))
                        .changes())
                .isEmpty();
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
        return quad(iri, "http://x/g");
    }

    private static Quad quad(String iri, String graph) {
        return Quad.create(
                NodeFactory.createURI(graph),
                NodeFactory.createURI(iri),
                NodeFactory.createURI("http://x/p"),
                NodeFactory.createLiteralString("a\nb \"c\""));
    }

    private static List<String> words(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }
}
