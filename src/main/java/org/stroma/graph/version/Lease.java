package org.stroma.graph.version;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.StoreException;

/// A file that one holder at a time has, across processes; the system takes it back when the holder's process ends.
final class Lease implements AutoCloseable {

    /// POSIX drops a process's lock when it closes ANY channel on the file: a file held here must not be opened again.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final Optional<Path> leftover;

    private Lease(Path file, FileChannel channel, Optional<Path> leftover) {
        this.file = file;
        this.channel = channel;
        this.leftover = leftover;
    }

    /// Empty if somebody has it.
    static Optional<Lease> take(Path file) {
        Path name = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(name)) {
            return Optional.empty();
        }
        Optional<Lease> lease = Optional.empty();
        try {
            lease = lock(name);
        } catch (IOException e) {
            throw new StoreException("cannot lock " + file + ": " + e.getMessage(), e);
        } finally {
            if (lease.isEmpty()) {
                HELD_HERE.remove(name);
            }
        }
        return lease;
    }

    /// Takes a file of its own in the folder, for as long as the folder must stay.
    static Lease on(Path folder) {
        try {
            Files.createDirectories(folder);
            Path own = Files.createTempFile(folder, "", ".lock");
            Lease lease = take(own).orElseThrow();
            return new Lease(lease.file, lease.channel, Optional.of(own));
        } catch (IOException e) {
            throw new StoreException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Whether anybody holds a file in the folder.
    static boolean isOn(Path folder) {
        for (Path file : Disk.list(folder)) {
            Optional<Lease> free = take(file);
            free.ifPresent(Lease::close);
            if (free.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (leftover.isPresent()) {
                Files.deleteIfExists(leftover.get());
            }
        } catch (IOException e) {
            throw new StoreException("cannot unlock " + file + ": " + e.getMessage(), e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Optional<Lease> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Lease(file, channel, Optional.empty()));
    }
}
