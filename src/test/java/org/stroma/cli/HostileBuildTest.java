package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.read.HostileFiles;

/// A folder full of what nobody should have written, and three good documents in it.
class HostileBuildTest {

    private static final String GERMAN = "Der Chemokinrezeptor CXCR4 spielt eine wichtige Rolle bei der Metastasierung"
            + " des Pankreaskarzinoms. In dieser Studie wurde untersucht, ob Plerixafor die Infiltration von T-Zellen in"
            + " den Tumor verbessert. Die Patienten erhielten eine Infusion.";

    @TempDir
    private static Path folder = Path.of("");

    private static Path inbox = Path.of("");
    private static List<String> bad = List.of();
    private static Ran built = new Ran(0, new byte[0], "");

    @BeforeAll
    static void buildOnce() throws IOException, InterruptedException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a-good.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(inbox.resolve("copy.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(inbox.resolve("good.md"), "Plerixafor did not block CCR5.\n");
        Files.writeString(inbox.resolve("z-good.txt"), "CCL5 binds CCR5.\n");
        Files.writeString(inbox.resolve("german.txt"), GERMAN);
        Map<String, byte[]> files = HostileFiles.refused();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(inbox.resolve(file.getKey()), file.getValue());
        }
        bad = HostileFiles.odd(inbox);
        built = Ran.build(folder.resolve("store"), inbox);
    }

    @Test
    void buildsTheGoodDocuments() {
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("built 3 documents");
    }

    @Test
    void explainsEachBadFileInALine() {
        assertThat(built.errors())
                .allMatch(line -> line.matches("stroma: .+: .+"))
                .noneMatch(line -> line.contains("Exception") || line.contains("failed"));
        for (String name : HostileFiles.refused().keySet()) {
            assertThat(built.errors().stream().filter(line -> line.contains("/" + name)))
                    .as(name)
                    .hasSize(1);
        }
        for (String name : bad) {
            assertThat(built.errors().stream().filter(line -> line.contains("/" + name + ": ")))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void saysWhichDocumentIsACopyAndWhichIsForeign() {
        assertThat(built.errors())
                .contains("stroma: " + inbox + "/copy.txt: the same bytes as " + inbox + "/a-good.txt, which is read")
                .contains("stroma: german.txt: in German, not in English; not read");
    }

    @Test
    void complainsOfTheSameWhereNothingChanged() {
        Ran again = Ran.build(folder.resolve("store"), inbox);
        assertThat(again.out()).startsWith("unchanged: 3 documents,");
        assertThat(again.errors()).containsExactlyInAnyOrderElementsOf(built.errors());
    }

    @Test
    void keepsBothNamesAndFollowsWhenTheFirstIsGone() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        Path store = folder.resolve("two-store");
        Path first = Files.writeString(two.resolve("a.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(two.resolve("b.txt"), "Plerixafor blocks CXCR4.\n");
        assertThat(Ran.build(store, two).out()).startsWith("built 1 document,");
        assertThat(names(store)).containsExactly("fileName> \"a.txt\"", "otherFileName> \"b.txt\"");
        assertThat(Ran.build(store, two).out()).startsWith("unchanged: 1 document,");
        Files.delete(first);
        assertThat(Ran.build(store, two).out()).startsWith("built 1 document,");
        assertThat(names(store)).containsExactly("fileName> \"b.txt\"");
    }

    private static List<String> names(Path store) {
        return Pattern.compile("(?:fileName|otherFileName)> \"[^\"]*\"")
                .matcher(Ran.stroma("export", "--store", store).out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /// `mvn test -Dtest=HostileBuildTest -Dstroma.slow=true`
    @Test
    @EnabledIfSystemProperty(named = "stroma.slow", matches = "true")
    void buildsWhatIsStrange() throws IOException {
        Path strange = Files.createDirectory(folder.resolve("strange"));
        for (Map.Entry<String, byte[]> file : HostileFiles.strange().entrySet()) {
            Files.write(strange.resolve(file.getKey()), file.getValue());
        }
        Ran ran = Ran.build(folder.resolve("strange-store"), strange);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.errors()).noneMatch(line -> line.contains("Exception") || line.contains("failed"));
    }
}
