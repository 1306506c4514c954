package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhereTheChainBroke() throws IOException {
        Path file = file("Plerixafor blocks CXCR4. The day after CXCR4 was sequenced, aspirin was blocked by snow.");

        assertThat(Ran.stroma("why", file.toString(), "AMD3100", "blocks", "CXCR4")
                        .out())
                .contains("says so", "found by event-active, affirmed and asserted: “Plerixafor blocks CXCR4”");
        assertThat(Ran.stroma("why", file.toString(), "aspirin", "blocks", "CXCR4")
                        .out())
                .contains("does not say so", "calls blocks, but", "trigger: none of its");
        assertThat(Ran.stroma("why", file.toString(), "plerixafor", "binds", "CXCR4")
                        .out())
                .contains(
                        "no word of binds stands in “Plerixafor blocks CXCR4.”",
                        "relation: it is composed to blocks or suppresses: change- \"blocks\" (active)");
        assertThat(Ran.stroma("why", file.toString(), "ibuprofen", "blocks", "CXCR4")
                        .out())
                .contains("the text does not hold “ibuprofen”");
    }

    @Test
    void namesTheRelationsThereAre() throws IOException {
        Ran ran = Ran.stroma("why", file("Plerixafor blocks CXCR4.").toString(), "plerixafor", "loves", "CXCR4");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("no relation is called loves; there are activates, affects, affiliatedWith");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("note.txt"), text);
    }
}
