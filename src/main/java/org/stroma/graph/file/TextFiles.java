package org.stroma.graph.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.stroma.model.text.Text;

/// The texts of documents, each in a file named by the SHA-256 of its UTF-8 bytes.
public record TextFiles(Path folder) {

    private static final String ENDING = ".txt";

    /// Gives the name that {@link #read} wants.
    public String save(Text text) {
        String name = name(text);
        if (!isWhole(file(name), text.toString().getBytes(StandardCharsets.UTF_8).length)) {
            Disk.writeSoon(file(name), text.toString());
        }
        return name;
    }

    public String read(String name) {
        return Disk.read(file(name));
    }

    public void keepOnly(Set<String> names) {
        Disk.keepOnly(folder, names, ENDING);
    }

    public static String name(Text text) {
        return text.sha256();
    }

    /// A power cut may have left less than was written.
    private static boolean isWhole(Path file, int length) {
        try {
            return Files.exists(file) && Files.size(file) == length;
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
