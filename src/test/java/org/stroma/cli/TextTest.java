package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {

    private static final String TWO_RECORDS = """
            100|t|Plerixafor blocks CXCR4.
            100|a|It mobilizes T cells.

            200|t|Metformin lowers glucose.
            200|a|It is old.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsATextFileToTheByte() throws IOException {
        byte[] bytes = "TGF-β and 𝛼SMA\r\n\n“No” final newline".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.txt"), bytes);

        Ran ran = Ran.stroma("text", file);

        assertThat(ran.status()).isZero();
        assertThat(ran.bytes()).isEqualTo(bytes);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void wantsToKnowWhichOfSeveralDocuments() throws IOException {
        Path file = Files.writeString(folder.resolve("two.pubtator"), TWO_RECORDS);

        Ran which = Ran.stroma("text", file);

        assertThat(which.status()).isEqualTo(2);
        assertThat(which.errors()).hasSize(1);
        assertThat(which.err()).contains("--record").contains("100").contains("200");
        assertThat(Ran.stroma("text", file, "--record", "200").out())
                .contains("Metformin")
                .doesNotContain("Plerixafor");
        assertThat(Ran.stroma("text", file, "--record", "300").status()).isEqualTo(2);
    }
}
