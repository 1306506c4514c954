package org.stroma.graph;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files that are there as a whole or not at all.
final class Disk {

    private Disk() {}

    /// Writes or replaces a file, for good: a power cut leaves the old one or the new.
    static void write(Path file, String content) {
        try {
            Path unfinished = unfinished(file, content);
            sync(unfinished);
            move(unfinished, file);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// Writes or replaces a file without waiting for the disk, which for many small files takes longer than all else. A
    /// power cut may leave less of it; who reads it must be able to tell.
    static void writeSoon(Path file, String content) {
        try {
            Files.move(unfinished(file, content), file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// Gives a file or folder its final name, in one step.
    static void move(Path from, Path to) {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
            syncFolder(to.getParent());
        } catch (IOException e) {
            throw new StoreException("cannot move " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /// Files and folders directly in a folder, ordered by name; none if there is no such folder.
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        } catch (IOException e) {
            throw new StoreException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Deletes a file, or a folder with all in it.
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new StoreException("cannot delete " + path + ": " + e.getMessage(), e);
        }
    }

    private static Path unfinished(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file.resolveSibling(file.getFileName() + ".new"), content);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.force(true);
        }
    }

    /// A name is on disk when its folder is. Windows cannot open a folder, and need not.
    private static void syncFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }
}
