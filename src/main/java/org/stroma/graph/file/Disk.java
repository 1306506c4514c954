package org.stroma.graph.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Files that are there as a whole or not at all.
public final class Disk {

    private static final int CHUNK = 1 << 16;
    private static final ByteBuffer ZEROS = ByteBuffer.allocate(CHUNK);

    private Disk() {}

    /// Writes or replaces a file, for good: a power cut leaves the old one or the new.
    public static void write(Path file, String content) {
        try {
            Path unfinished = unfinished(file, utf8(content));
            sync(unfinished);
            move(unfinished, file);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// Writes or replaces a file without waiting for the disk, which for many small files takes longer than all else. A
    /// power cut may leave less of it; who reads it must be able to tell.
    public static void writeSoon(Path file, String content) {
        try {
            writeSoon(file, utf8(content));
        } catch (CharacterCodingException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// Writes or replaces a file without waiting for the disk.
    public static void writeSoon(Path file, byte[] content) {
        try {
            Files.move(unfinished(file, content), file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// When a file was last written.
    public static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// Gives a file or folder its final name, in one step.
    public static void move(Path from, Path to) {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
            syncFolder(requireNonNull(to.getParent()));
        } catch (IOException e) {
            throw new StoreException("cannot move " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /// Files and folders directly in a folder, ordered by name; none if there is no such folder.
    public static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        } catch (IOException e) {
            throw new StoreException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    /// For many small writes.
    static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), CHUNK);
    }

    /// Copies a folder. Databases lie in files that are mostly empty: stretches of zeros take no room in the copy,
    /// either.
    public static void copyFolder(Path from, Path to) {
        eachFile(from, to, Disk::copyFile);
    }

    /// Gives a file that nobody will change a second name; a copy of it where the disk cannot.
    static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    /// Makes a folder of which the files are those of another, each under a second name: who changes one must write it
    /// anew.
    public static void linkFolder(Path from, Path to) {
        eachFile(from, to, Disk::link);
    }

    @FunctionalInterface
    private interface Doubling {
        void file(Path from, Path to) throws IOException;
    }

    private static void eachFile(Path from, Path to, Doubling doubling) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Path same = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(same);
                } else {
                    doubling.file(each, same);
                }
            }
        } catch (IOException e) {
            throw new StoreException("cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /// Waits until all that a folder holds is on disk.
    public static void syncAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                if (Files.isDirectory(each)) {
                    syncFolder(each);
                } else {
                    sync(each);
                }
            }
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder + " to disk: " + e.getMessage(), e);
        }
    }

    /// Bytes of the files of a folder.
    public static long size(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            long sum = 0;
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                sum += Files.size(each);
            }
            return sum;
        } catch (IOException e) {
            throw new StoreException("cannot look at " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Deletes the files of a folder but those that are wanted.
    ///
    /// @param ending of all names, of which nobody asks
    public static void keepOnly(Path folder, Set<String> wanted, String ending) {
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (!wanted.contains(name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name)) {
                delete(file);
            }
        }
    }

    /// Deletes a file, or a folder with all in it.
    public static void delete(Path path) {
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

    private static void copyFile(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, READ);
                FileChannel out = FileChannel.open(to, WRITE, CREATE_NEW, SPARSE)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            long at = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                chunk.flip();
                if (chunk.mismatch(ZEROS.duplicate().limit(chunk.limit())) >= 0) {
                    writeAll(out, chunk, at);
                }
                at += read;
                chunk.clear();
            }
            if (out.size() < at) {
                writeAll(out, ByteBuffer.allocate(1), at - 1);
            }
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += out.write(bytes, to);
        }
    }

    private static byte[] utf8(String content) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(content));
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    /// Two threads may write the same file: documents of the same words have one text.
    private static Path unfinished(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        String name = file.getFileName() + "." + Thread.currentThread().threadId() + ".new";
        return Files.write(file.resolveSibling(name), content);
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
