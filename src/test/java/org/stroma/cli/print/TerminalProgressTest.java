package org.stroma.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    @Test
    void drawsHowFarTheWorkIs() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (TerminalProgress progress =
                TerminalProgress.on(new PrintStream(written, true, StandardCharsets.UTF_8), "reading", 4)) {
            progress.step();
            progress.to(4);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("reading", "100%", "4/4");
    }
}
