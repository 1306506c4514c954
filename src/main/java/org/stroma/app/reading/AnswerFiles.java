package org.stroma.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.stroma.reader.chat.KeptAnswers;

/// Answers of language models as files beside the store, one each.
record AnswerFiles(Path folder) implements KeptAnswers {

    @Override
    public Optional<String> find(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            // Damaged: asking anew mends it.
            return Optional.empty();
        }
    }

    @Override
    public void keep(String name, String answer) {
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, name.substring(0, 16), ".new");
            Files.writeString(whole, answer);
            Files.move(whole, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an answer in " + folder, e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
