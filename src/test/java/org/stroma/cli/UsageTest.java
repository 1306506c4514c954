package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "build --no-such-option",
                "build --base nowhere",
                "build --precision perfect",
                "evaluate --precision all gold",
                "up --port 99999",
                "up --port many",
                "query",
                "query no-such-question",
                "query drugs-blocking-receptors drug",
                "query contents --format xml",
                "export --format turtle",
                "export --base nowhere",
                "serve --writable",
                "text",
                "trace",
                "evaluate"
            })
    void answersWrongUseInOneLine(String line) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");

        Ran ran = Ran.stroma((Object[]) withStore(words));

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.errors()).hasSize(1).allMatch(error -> error.startsWith("stroma: "));
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text no-such-file.txt",
                "trace no-such-file.txt",
                "query contents",
                "export",
                "verify",
                "serve",
                "evaluate gone"
            })
    void answersWhatIsNotThereInOneLine(String line) {
        Ran ran = Ran.stroma((Object[]) withStore(line.split(" ")));

        assertThat(ran.status()).as(ran.err()).isEqualTo(1);
        assertThat(ran.errors()).hasSize(1).allMatch(error -> error.startsWith("stroma: "));
    }

    @Test
    void showsWhereAnErrorAroseOnlyIfAsked() {
        Object[] command = {"export", "--store", folder.resolve("none"), "--stacktrace"};

        assertThat(Ran.stroma(command).err()).contains("\tat org.stroma.");
    }

    @Test
    void explainsEveryCommand() {
        for (String command :
                new String[] {"up", "build", "serve", "query", "trace", "text", "evaluate", "export", "verify"}) {
            Ran ran = Ran.stroma(command, "--help");
            assertThat(ran.status()).isZero();
            assertThat(ran.out()).contains("stroma " + command);
        }
    }

    private String[] withStore(String... words) {
        boolean takesStore = words.length > 0 && words[0].matches("build|up|query|export|serve|verify");
        return takesStore ? (String.join("\n", words) + "\n--store\n" + folder.resolve("store")).split("\n") : words;
    }
}
