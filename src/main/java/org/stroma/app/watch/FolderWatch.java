package org.stroma.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.stroma.app.report.Problem;

/// Tells when something changed in some files and folders, at any depth, once they are quiet again: who copies a
/// hundred documents causes one build, not a hundred. Hidden files count for nothing.
public final class FolderWatch implements AutoCloseable {

    /// In milliseconds.
    private static final long QUIET = 200;

    /// Who never stops writing is heard all the same; in milliseconds.
    private static final long MOST = 3_000;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final List<Path> roots;
    private final List<Path> passedOver;
    private final Runnable changed;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("watch folders").unstarted(this::run);

    private FolderWatch(List<Path> roots, List<Path> passedOver, Runnable changed, WatchService service) {
        this.roots = roots;
        this.passedOver = passedOver;
        this.changed = changed;
        this.service = service;
    }

    /// Begins to watch, on a thread of its own.
    ///
    /// @param paths files and folders; those that do not exist yet are seen when they come, if their
    ///     folder is there
    /// @param passedOver folders in which changes count for nothing
    /// @param changed called on the thread that watches; what changes meanwhile is told of later
    /// @throws Problem if the system can watch no more
    public static FolderWatch start(List<Path> paths, List<Path> passedOver, Runnable changed) {
        try {
            FolderWatch watch = new FolderWatch(
                    whole(paths),
                    whole(passedOver),
                    changed,
                    FileSystems.getDefault().newWatchService());
            for (Path root : watch.roots) {
                watch.begin(root);
            }
            watch.thread.start();
            return watch;
        } catch (IOException e) {
            throw new Problem("folders cannot be watched: " + e.getMessage(), e);
        }
    }

    private void begin(Path root) throws IOException {
        Path folder = root.getParent();
        if (Files.isDirectory(root)) {
            follow(root);
        } else if (folder != null && Files.isDirectory(folder)) {
            register(folder);
        }
    }

    private static List<Path> whole(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /// A folder and all in it. What may not be looked into is passed over; the build says so.
    private void follow(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (!counts(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException cause) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        folders.put(folder.register(service, KINDS), folder);
    }

    /// Whether a path is one that is watched, or in one or around one.
    private boolean counts(Path path) {
        return roots.stream().anyMatch(root -> root.startsWith(path) || isVisibleIn(root, path))
                && passedOver.stream().noneMatch(path::startsWith);
    }

    private static boolean isVisibleIn(Path root, Path path) {
        return path.equals(root)
                || path.startsWith(root)
                        && Stream.iterate(path, each -> !each.equals(root), Path::getParent)
                                .noneMatch(each -> each.getFileName().toString().startsWith("."));
    }

    private void run() {
        try {
            while (true) {
                boolean counts = note(service.take());
                if (settle() || counts) {
                    changed.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until nothing changes any more.
    ///
    /// @return whether anything that counts did
    private boolean settle() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST);
        boolean counted = false;
        while (System.nanoTime() < end) {
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                return counted;
            }
            counted |= note(key);
        }
        return counted;
    }

    /// Takes what happened in a folder, and watches the folders that came.
    private boolean note(WatchKey key) {
        Path folder = Objects.requireNonNull(folders.get(key), "a key of a folder that is watched");
        List<Path> paths = new ArrayList<>();
        for (WatchEvent<?> event : key.pollEvents()) {
            paths.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        List<Path> counting = paths.stream().filter(this::counts).toList();
        counting.stream().filter(Files::isDirectory).forEach(this::followLater);
        return !counting.isEmpty();
    }

    // It may be gone again.
    private void followLater(Path folder) {
        try {
            follow(folder);
        } catch (IOException e) {
            folders.values().remove(folder);
        }
    }

    /// Returns when the watching ends.
    public void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Watches no longer.
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
