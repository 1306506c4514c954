package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.LineParts.Part;

class LinePartsTest {

    @Test
    void makesOnlyWhatIsOfAnotherSource() {
        List<String> made = new ArrayList<>();
        LineParts before = LineParts.of(Map.of("a", part("1", made, "x"), "b", part("1", made, "y")), LineParts.NONE);
        LineParts after = LineParts.of(Map.of("a", part("1", made, "x"), "b", part("2", made, "z")), before);
        assertThat(made).containsExactlyInAnyOrder("x", "y", "z");
        assertThat(subjects(after.since(before).gone())).containsExactly("<y>");
        assertThat(subjects(after.since(before).added())).containsExactly("<z>");
    }

    @Test
    void leavesWhatAnotherPartSaysToo() {
        List<String> made = new ArrayList<>();
        LineParts before = LineParts.of(Map.of("a", part("1", made, "x"), "b", part("1", made, "x")), LineParts.NONE);
        LineParts after = LineParts.of(Map.of("b", part("1", made, "x")), before);
        assertThat(after.since(before).gone()).isEmpty();
        assertThat(before.since(after).added()).isEmpty();
    }

    @Test
    void findsWhatDiffersBetweenAnyTwoStates() {
        Random random = new Random(1);
        LineParts before = LineParts.NONE;
        Set<String> lines = new TreeSet<>();
        for (int step = 0; step < 50; step++) {
            Map<String, Part> parts = new HashMap<>();
            Set<String> now = new TreeSet<>();
            for (int i = 0; i < 8; i++) {
                if (random.nextBoolean()) {
                    String[] said = {"s" + random.nextInt(9), "s" + random.nextInt(9)};
                    parts.put("p" + i, part(String.join(" ", said), new ArrayList<>(), said));
                    now.addAll(List.of(said));
                }
            }
            LineParts after = LineParts.of(parts, before);
            assertThat(subjects(after.since(before).gone())).containsExactlyElementsOf(less(lines, now));
            assertThat(subjects(after.since(before).added())).containsExactlyElementsOf(less(now, lines));
            before = after;
            lines = now;
        }
    }

    private static Iterable<String> less(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left.stream().map(name -> "<" + name + ">").toList();
    }

    private static Part part(String source, List<String> made, String... subjects) {
        return new Part(source, sink -> {
            for (String subject : subjects) {
                made.add(subject);
                sink.accept(Quad.create(
                        NodeFactory.createURI("g"),
                        NodeFactory.createURI(subject),
                        NodeFactory.createURI("p"),
                        NodeFactory.createURI("o")));
            }
        });
    }

    private static List<String> subjects(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8).split(" ")[0])
                .toList();
    }
}
