package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Plain sentences of our own, one family of constructions a file, through the real pipeline. No family is read worse
/// than `floors.tsv` beside it says, in thousandths; `-Dplain.floors=write` sets the floors to what is measured. What
/// is missed or wrong is written to `target/plain-errors.tsv`.
///
/// Of `plain-unseen` and `plain-third-unseen` nobody who changes how sentences are read may look at the sentences: only
/// figures are printed, and
/// only the sum has a floor.
class PlainSentencesTest {

    private static final Path PLAIN = Path.of("src/test/resources/plain");
    private static final Path MORE = Path.of("src/test/resources/plain-more");
    private static final Path THIRD = Path.of("src/test/resources/plain-third");
    private static final Path UNSEEN = Path.of("src/test/resources/plain-unseen");
    private static final Path THIRD_UNSEEN = Path.of("src/test/resources/plain-third-unseen");
    private static final String HEADER = "family\tprecision\trecall\tstrict precision\tstrict recall";
    private static final String ALL = "all";

    @Test
    void readsNoFamilyWorseThanBefore() throws IOException {
        holdFamiliesToFloors(PLAIN);
    }

    @Test
    void readsNoFamilyOfTheSecondSetWorseThanBefore() throws IOException {
        holdFamiliesToFloors(MORE);
    }

    @Test
    void readsNoFamilyOfTheThirdSetWorseThanBefore() throws IOException {
        holdFamiliesToFloors(THIRD);
    }

    @Test
    void readsUnseenSentencesNoWorseThanBefore() throws IOException {
        holdSumToFloor(UNSEEN);
        holdSumToFloor(THIRD_UNSEEN);
    }

    private static void holdFamiliesToFloors(Path folder) throws IOException {
        SortedMap<String, PlainScore> scores = scores(folder);
        report(folder, scores);
        Files.write(Path.of("target", folder.getFileName() + "-errors.tsv"), errors(scores));
        holdToFloors(folder, scores);
    }

    /// Without a word of what was missed.
    private static void holdSumToFloor(Path folder) throws IOException {
        SortedMap<String, PlainScore> scores = scores(folder);
        report(folder, scores);
        holdToFloors(folder, new TreeMap<>(Map.of(ALL, scores.get(ALL))));
    }

    private static SortedMap<String, PlainScore> scores(Path folder) {
        SortedMap<String, PlainScore> scores = new TreeMap<>();
        PlainScore all = PlainScore.NONE;
        for (PlainFamily family : PlainFamily.readAll(folder)) {
            PlainScore score = PlainScore.of(family);
            scores.put(family.name(), score);
            all = all.plus(score);
        }
        scores.put(ALL, all);
        return scores;
    }

    private static void report(Path folder, SortedMap<String, PlainScore> scores) {
        System.out.printf(
                "%-38s %11s  %11s  %7s %7s%n", folder.getFileName(), "relaxed P R", "strict P R", "right", "found");
        scores.forEach((name, score) -> System.out.println(score.row(name)));
    }

    private static List<String> errors(SortedMap<String, PlainScore> scores) {
        List<String> lines = new ArrayList<>();
        scores.forEach((name, score) -> {
            if (!name.equals(ALL)) {
                score.errors().forEach(error -> lines.add(name + "\t" + error));
            }
        });
        return lines;
    }

    private static void holdToFloors(Path folder, SortedMap<String, PlainScore> scores) throws IOException {
        Path file = folder.resolve(PlainFamily.FLOORS);
        Map<String, List<Integer>> measured = new LinkedHashMap<>();
        scores.forEach((name, score) -> measured.put(name, score.figures()));
        if (System.getProperty("plain.floors", "").equals("write")) {
            Files.write(file, lines(measured));
        }
        Map<String, List<Integer>> floors = floors(file);
        assertThat(measured.keySet()).isEqualTo(floors.keySet());
        floors.forEach((family, floor) -> {
            for (int i = 0; i < floor.size(); i++) {
                assertThat(measured.get(family).get(i))
                        .as("thousandths of %s of %s", HEADER.split("\t")[i + 1], family)
                        .isGreaterThanOrEqualTo(floor.get(i));
            }
        });
    }

    private static List<String> lines(Map<String, List<Integer>> figures) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        figures.forEach((name, each) ->
                lines.add(name + "\t" + each.stream().map(String::valueOf).collect(Collectors.joining("\t"))));
        return lines;
    }

    private static Map<String, List<Integer>> floors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t")))
                .collect(Collectors.toMap(
                        List::getFirst,
                        cells -> cells.subList(1, cells.size()).stream()
                                .map(Integer::valueOf)
                                .toList(),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }
}
