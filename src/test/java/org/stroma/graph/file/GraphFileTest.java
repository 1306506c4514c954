package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileTest {

    private static final Quad STAYS = quad("http://x/kept", "http://x/other");

    @TempDir
    private Path folder;

    @Test
    void takesOverTheGraphsThatStayAndTellsWhatDiffersInTheOthers() throws IOException {
        Path before = version("before");
        GraphFile.write(before, sink -> {
            many(200, sink);
            sink.accept(quad("http://x/goes", "http://x/other"));
            sink.accept(STAYS);
        });
        Path after = version("after");
        GraphFile.Revised revised = GraphFile.revise(before, Set.of("http://x/one"), after, sink -> {
            sink.accept(STAYS);
            sink.accept(quad("http://x/comes", "http://x/other"));
        });
        LineChanges changes = revised.changes().orElseThrow();
        assertThat(words(changes.gone())).singleElement().asString().startsWith("<http://x/goes>");
        assertThat(words(changes.added())).singleElement().asString().startsWith("<http://x/comes>");
        assertThat(changes.things()).containsExactlyInAnyOrder("http://x/goes", "http://x/comes", "http://x/other");
        assertThat(changes.subjects()).containsExactlyInAnyOrder("http://x/goes", "http://x/comes");
        assertThat(text(after)).hasLineCount(202).contains("stays39").doesNotContain("goes");
        assertThat(GraphFile.id(sink -> GraphFile.readAll(after, sink))).isEqualTo(revised.id());
        assertThat(GraphFile.isBeside(after)).isTrue();
    }

    @Test
    void sharesTheFileOfTheVersionBeforeWhileLittleDiffers() throws IOException {
        Path before = version("before");
        GraphFile.write(before, sink -> many(200, sink));
        Path after = version("after");
        GraphFile.revise(before, Set.of("http://x/one"), after, sink -> sink.accept(STAYS));
        assertThat(Files.readString(after.resolve(GraphFile.NAME)))
                .isEqualTo(Files.readString(before.resolve(GraphFile.NAME)))
                .doesNotContain("kept");
        assertThat(text(after)).contains("kept");
    }

    @Test
    void saysNothingOfChangesThatAreNearlyAll() {
        Path before = version("before");
        GraphFile.write(before, sink -> sink.accept(quad("http://x/a", "http://x/g")));
        Path after = version("after");
        assertThat(GraphFile.revise(before, Set.of(), after, sink -> sink.accept(quad("http://x/b", "http://x/g")))
                        .changes())
                .isEmpty();
    }

    @Test
    void isAfterManyChangesWhatItWouldBeWrittenAtOnce() throws IOException {
        Random random = new Random(1);
        Set<String> named = new TreeSet<>();
        IntStream.range(0, 400).forEach(i -> named.add("http://x/é" + i));
        Path before = version("0");
        GraphFile.write(before, sink -> named.forEach(iri -> sink.accept(quad(iri, "http://x/g"))));
        for (int step = 1; step <= 30; step++) {
            for (int i = 0; i < 5; i++) {
                String iri = "http://x/é" + random.nextInt(500);
                if (!named.remove(iri)) {
                    named.add(iri);
                }
            }
            Path after = version("" + step);
            Consumer<Consumer<Quad>> all = sink -> named.forEach(iri -> sink.accept(quad(iri, "http://x/g")));
            String id = GraphFile.revise(before, Set.of(), after, all).id();
            Path clean = version("clean" + step);
            assertThat(id).isEqualTo(GraphFile.write(clean, all)).isEqualTo(GraphFile.id(all));
            assertThat(text(after)).isEqualTo(text(clean));
            assertThat(found(after, Set.of("http://x/é7", "http://x/é77")))
                    .isEqualTo(found(clean, Set.of("http://x/é7", "http://x/é77")));
            before = after;
        }
    }

    @Test
    void findsWhatIsSaidOfSubjectsWithoutReadingTheRest() throws IOException {
        Path version = version("v");
        GraphFile.write(version, sink -> {
            many(300, sink);
            sink.accept(quad("http://x/stays7", "http://x/two"));
        });
        assertThat(found(version, Set.of("http://x/stays7", "http://x/stays299", "http://x/nobody")))
                .extracting(List::size)
                .containsExactly(1, 2);
        assertThat(SubjectLines.below(version, "http://x/stays29")).hasSize(11);
        assertThat(SubjectLines.below(version, "http://y/")).isEmpty();
        List<String> first = new ArrayList<>();
        SubjectLines.readAll(version, lines -> first.addAll(words(lines)));
        assertThat(String.join("", first)).isEqualTo(text(version));
    }

    private Path version(String name) {
        Path version = folder.resolve(name);
        Disk.createFolder(version);
        return version;
    }

    private static List<List<String>> found(Path version, Set<String> iris) throws IOException {
        List<List<String>> found = new ArrayList<>();
        SubjectLines.read(version, iris, lines -> found.add(words(lines)));
        return found;
    }

    private static String text(Path version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphFile.writeTo(version, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void many(int number, Consumer<Quad> sink) {
        IntStream.range(0, number).forEach(i -> sink.accept(quad("http://x/stays" + i, "http://x/one")));
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
