package org.stroma.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.model.document.Unreadable;
import org.stroma.read.format.Keys;

/// Finds the files below the paths that were given, in the order of their names. Follows links; a file or folder that
/// is reached twice counts once, so that no loop is endless.
final class Walk {

    private final List<Found> found = new ArrayList<>();
    private final List<Path> verdicts = new ArrayList<>();
    private final List<Unreadable> refused = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /// A file to read.
    ///
    /// @param below its path below the one that was given, with `/` between the segments
    record Found(Path file, String below) {}

    Walk(List<Path> paths) {
        for (Path path : paths) {
            boolean folder = Files.isDirectory(path);
            visit(
                    path,
                    folder
                            ? ""
                            : path.toAbsolutePath().normalize().getFileName().toString(),
                    Optional.empty());
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    /// Files of verdicts, which are no documents.
    List<Path> verdicts() {
        return List.copyOf(verdicts);
    }

    List<Unreadable> refused() {
        return List.copyOf(refused);
    }

    /// @param folder that it lies in, without links; empty where that is not known
    private void visit(Path path, String below, Optional<Path> folder) {
        try {
            // The system is asked once about most files: a folder may hold many thousands.
            BasicFileAttributes told = attributes(path, LinkOption.NOFOLLOW_LINKS);
            boolean plain = folder.isPresent() && !told.isSymbolicLink();
            if (plain) {
                visit(path, below, folder.get().resolve(path.getFileName()), told);
            } else if (Files.exists(path)) {
                visit(path, below, path.toRealPath(), attributes(path));
            } else {
                refuse(path, missing(path));
            }
        } catch (NoSuchFileException e) {
            refuse(path, "no such file or folder");
        } catch (IOException e) {
            refuse(path, reason(e));
        }
    }

    private static BasicFileAttributes attributes(Path path, LinkOption... options) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, options);
    }

    /// @param real the path without links
    private void visit(Path path, String below, Path real, BasicFileAttributes told) throws IOException {
        if (!seen.add(real)) {
            return;
        }
        if (told.isDirectory()) {
            enter(path, below, real);
        } else if (told.isRegularFile() && path.endsWith(VerdictFile.NAME)) {
            verdicts.add(path);
        } else if (told.isRegularFile()) {
            found.add(new Found(path, below));
        } else {
            refuse(path, "neither a file nor a folder");
        }
    }

    private void enter(Path folder, String below, Path real) throws IOException {
        if (!below.isEmpty()
                && Readers.extensions()
                        .contains(Keys.extension(folder.getFileName().toString()))) {
            refuse(folder, "a folder named like a document; what is in it is read");
        }
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entry -> entries.put(entry.getFileName().toString(), entry));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.forEach((name, entry) -> {
            if (!name.startsWith(".")) {
                visit(entry, below.isEmpty() ? name : below + "/" + name, Optional.of(real));
            }
        });
    }

    private static String missing(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return "no such file or folder";
        }
        return Files.isSymbolicLink(path)
                ? "a link that leads nowhere, to " + Files.readSymbolicLink(path)
                : "cannot be reached";
    }

    /// The cause of a failure without the name of the file, in words.
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
    }

    private void refuse(Path path, String reason) {
        refused.add(new Unreadable(path.toString(), reason));
    }
}
