package org.stroma.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.report.Reporter;
import org.stroma.vocabulary.entry.VocabularyException;

class KnowledgeTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOfABrokenListOnceItIsNeededAndNotWhileItIsLoadedAhead() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n");
        Knowledge knowledge = Knowledge.with(new OwnNames(List.of(letter), Optional.empty()), Reporter.SILENT);
        Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try {
            knowledge.expectPipeline();
            knowledge.expectPipeline();
            assertThatThrownBy(knowledge::pipeline)
                    .isInstanceOf(VocabularyException.class)
                    .hasMessageContaining("letter.txt");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(uncaught).isEmpty();
    }
}
