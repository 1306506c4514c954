package org.stroma.learn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stroma.learn.Layer;

class ModelCardTest {

    @TempDir
    private Path folder;

    @Test
    void renewsWhatStandsBetweenItsMarks() throws IOException {
        Path card = folder.resolve("tags.md");
        Files.writeString(card, "# Tags\n<!-- measured -->\nold\n<!-- end -->\nlimits\n");
        Files.write(folder.resolve("tags.bin"), new byte[1234]);
        ModelCard.update(
                folder,
                Layer.TAGS.term(),
                folder,
                LocalDate.of(2026, 11, 21),
                List.of(new Measured("tags", "accuracy", 0.5, 4000)));
        assertThat(Files.readString(card))
                .startsWith("# Tags\n<!-- measured -->\n")
                .contains("2026-11-21", "`tags.bin`: 1,234 bytes", "| accuracy | 0.5000 | 4,000 |")
                .doesNotContain("old")
                .endsWith("<!-- end -->\nlimits\n");
    }

    @Test
    void leavesACardWithoutMarksAsItIs() throws IOException {
        Path card = folder.resolve("tags.md");
        Files.writeString(card, "# Tags\n");
        ModelCard.update(folder, Layer.TAGS.term(), folder, LocalDate.of(2026, 11, 21), List.of());
        assertThat(card).hasContent("# Tags\n");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEveryLayerWhatItIsLearntFrom(Layer layer) {
        assertThat(Path.of("docs/models", layer.term() + ".md"))
                .content()
                .contains("**How", "**Learnt from", "**Licence of the model", "**Limits")
                .containsSubsequence("<!-- measured -->", "<!-- end -->");
    }
}
