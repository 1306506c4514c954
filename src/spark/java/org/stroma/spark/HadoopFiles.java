package org.stroma.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.stroma.app.cluster.RemoteFile;
import org.stroma.app.report.Problem;

/// Files of any file system that Hadoop knows, by their addresses.
record HadoopFiles(Configuration settings) {

    /// @throws Problem if nothing is there, or nobody knows such addresses
    List<RemoteFile> below(String address) {
        try {
            Path path = new Path(address);
            FileStatus status = path.getFileSystem(settings).getFileStatus(path);
            List<RemoteFile> found = new ArrayList<>();
            if (status.isDirectory()) {
                enter(status.getPath(), "", found);
            } else {
                found.add(new RemoteFile(status.getPath().toString(), path.getName()));
            }
            return found;
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("cannot list " + address + ": " + e.getMessage(), e);
        }
    }

    private void enter(Path folder, String below, List<RemoteFile> found) throws IOException {
        FileStatus[] entries = folder.getFileSystem(settings).listStatus(folder);
        Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
        for (FileStatus entry : entries) {
            String name = entry.getPath().getName();
            String path = below.isEmpty() ? name : below + "/" + name;
            if (name.startsWith(".")) {
                continue;
            }
            if (entry.isDirectory()) {
                enter(entry.getPath(), path, found);
            } else {
                found.add(new RemoteFile(entry.getPath().toString(), path));
            }
        }
    }

    /// @throws Problem if a folder holds anything: parts of another graph would be taken for parts of this one
    void requireNothing(String folder) {
        try {
            Path path = new Path(folder);
            FileSystem files = path.getFileSystem(settings);
            if (files.exists(path) && files.listStatus(path).length > 0) {
                throw new Problem(folder + " is not empty");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Writes a file into a folder, whole or not at all.
    void write(String folder, String name, byte[] content) {
        try {
            Path file = new Path(folder, name);
            Path unfinished = new Path(folder, "." + name + "-" + UUID.randomUUID());
            FileSystem files = file.getFileSystem(settings);
            try (OutputStream out = files.create(unfinished)) {
                out.write(content);
            }
            files.delete(file, false);
            if (!files.rename(unfinished, file)) {
                throw new IOException("it cannot be given its name");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + "/" + name + ": " + e.getMessage(), e);
        }
    }

    /// Gives a copy of a file to somebody, and deletes it then.
    ///
    /// @param otherwise told why there is no copy
    void copied(String address, Consumer<java.nio.file.Path> sink, Consumer<String> otherwise) {
        try {
            java.nio.file.Path copy = Files.createTempFile("stroma-", ".copy");
            try {
                Optional<String> failure = copy(address, copy);
                failure.ifPresentOrElse(otherwise, () -> sink.accept(copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a copy of " + address, e);
        }
    }

    private Optional<String> copy(String address, java.nio.file.Path copy) {
        Path path = new Path(address);
        try (InputStream in = path.getFileSystem(settings).open(path)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
